/** Who made a reading: stands in every reading and record. A test holds the version to the package's. */
export const ENGINE = { name: 'onrecord', version: '0.5.0' } as const;
