/** The three ways across the wall between window and shell. */
export const channels = { call: "trellis:call", offerFile: "trellis:offer-file", event: "trellis:event" } as const;
