import { reportStates } from '@habeas/intake';

/** The state of a report as the OpenAPI document names it wherever one is told. */
export const reportState = { enum: reportStates, enumName: 'ReportState' } as const;
