// Loaded before the real program: a network on which the receiver's name has a public address whose
// connections end on loopback, and a clock that stands ahead by what the environment says.
const dns = require('node:dns');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');

const name = process.env['OTHER_NETWORK_NAME'];
const aheadMs = Number(process.env['OTHER_CLOCK_AHEAD_MS'] ?? '0');
const publicAddress = { address: '93.184.215.14', family: 4 };

const { lookup } = dns.promises;
dns.promises.lookup = async (host, options) =>
  host === name ? [publicAddress] : await lookup(host, options);
syncBuiltinESMExports();

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  if (options?.host === name) {
    options.lookup = (_host, { all }, callback) =>
      all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4);
  }
  return connect.apply(this, args);
};

const { now } = Date;
Date.now = () => now() + aheadMs;
