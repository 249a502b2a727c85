/** The queue of this context and its jobs. Each job carries ids only. */
export const intakeQueue = 'intake';
export const processReportImportJob = 'process-report-import';
export const expireConsentsJob = 'expire-consents';
export const dropImportFilesJob = 'drop-import-files';
export const resumeReportImportsJob = 'resume-report-imports';
