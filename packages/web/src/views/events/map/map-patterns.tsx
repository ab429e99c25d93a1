import type { ReactNode } from 'react';

/** Hatchings: a place that is known to its area only is no spot. */
export function MapPatterns(): ReactNode {
  return (
    <defs>
      <pattern id="map-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch" width="1.4" height="4" />
      </pattern>
      <pattern id="map-hatch-wide" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch" width="1" height="9" />
      </pattern>
    </defs>
  );
}
