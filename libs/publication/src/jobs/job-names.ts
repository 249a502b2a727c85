/** The queue of this context and its jobs. Each job carries ids only. */
export const publicationQueue = 'publication';
export const retractForConsentJob = 'retract-for-consent';
export const stopCountingJob = 'stop-counting';
export const publishReadingsJob = 'publish-readings';
export const publishReferenceDataJob = 'publish-reference-data';
export const reconcileConsentsJob = 'reconcile-consents';
