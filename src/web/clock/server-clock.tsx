import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';

interface ServerClock {
  readonly nowMs: number;
  readonly set: (serverNow: string) => void;
}

const Clock = createContext<ServerClock>({ nowMs: 0, set: () => undefined });
const beatMs = 15_000;

/** Counts with the server's time: a wrong clock on somebody's device never changes what is shown. */
export function ServerClockProvider({ children }: { readonly children: ReactNode }) {
  const [aheadMs, setAheadMs] = useState(0);
  const [deviceMs, setDeviceMs] = useState(() => Date.now());
  useEffect(() => {
    const beat = setInterval(() => {
      setDeviceMs(Date.now());
    }, beatMs);
    return () => {
      clearInterval(beat);
    };
  }, []);
  const set = useCallback((serverNow: string) => {
    const device = Date.now();
    setDeviceMs(device);
    setAheadMs(Date.parse(serverNow) - device);
  }, []);
  return <Clock value={{ nowMs: deviceMs + aheadMs, set }}>{children}</Clock>;
}

export function useServerNowMs(): number {
  return useContext(Clock).nowMs;
}

export function useSetServerNow(): (serverNow: string) => void {
  return useContext(Clock).set;
}
