/** The kinds of places the form offers; what an import called otherwise stays as it was written. */
export const facilityTypes = [
  'prison',
  'police station',
  'immigration detention',
  'military detention',
  'juvenile detention',
  'hospital',
  'other',
] as const;

/** How exactly a point says where the place is, from the most exact. */
export const coordinatePrecisions = ['site', 'address', 'town', 'region', 'unknown'] as const;
