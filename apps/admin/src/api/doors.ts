import { ApiDoor } from './client.js';

/** The insiders' API, served by the same host as the insiders' pages. */
export const insiders = new ApiDoor('/api/v1');

/** The research API, served by the same host as the public pages. */
export const research = new ApiDoor('/v1');
