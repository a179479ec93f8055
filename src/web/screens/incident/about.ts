/** Which incident, on behalf of which party, in which zone: the same for members and for guests. */
export interface About {
  readonly incidentId: string | number;
  readonly partyId: string | number;
  readonly zone: string;
}

/** Names for opaque ids. */
export interface Names {
  readonly person: (id: string | number) => string;
  readonly party: (id: string | number | null) => string;
}
