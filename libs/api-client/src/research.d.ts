// Generated from the OpenAPI document by `npm run openapi:write`.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process answers */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether database, migrations and queue are in order; 503 with the same body when not */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published summaries by filter, a page at a time */
        get: operations["Summaries_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/summaries.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All summaries of the filter as CSV, safe to open in a spreadsheet */
        get: operations["Summaries_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/summaries.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All summaries of the filter, one JSON object a line */
        get: operations["Summaries_ndjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/summaries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One published summary; a browser is sent to its page */
        get: operations["Summaries_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/summaries/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a summary, as it was published */
        get: operations["Summaries_readVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places of detention of which something is published */
        get: operations["Facilities_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Profile of a place: who claims what of it, and how much is published by category */
        get: operations["Facilities_profile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities/{slug}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is published of a place, in order of the time it speaks of */
        get: operations["Facilities_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of which months something is published, by place */
        get: operations["Facilities_availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities/{slug}/population": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many people a place held, by each source apart, beside claims of its capacity */
        get: operations["Population_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities/{slug}/population.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table, a row for each point */
        get: operations["Population_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities/{slug}/population.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same, one point a line as JSON */
        get: operations["Population_ndjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts by one or two dimensions, small cells and what would give them away suppressed */
        get: operations["Statistics_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every publication, correction and retraction after a sequence number, without gaps */
        get: operations["Codebook_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/taxonomy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The codebook: groups, categories with the norms they touch, standards of proof, instruments */
        get: operations["Codebook_taxonomy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthResponse: {
            /**
             * @example ok
             * @enum {string}
             */
            status: "ok" | "unavailable";
            /**
             * @example {
             *       "database": "ok",
             *       "migrations": "ok",
             *       "queue": "ok"
             *     }
             */
            checks: {
                [key: string]: "ok" | "unavailable";
            };
        };
        LocalTextResponse: {
            /** @example Water cut for days */
            en?: string;
            /** @example Agua cortada durante días */
            es?: string;
        };
        SummaryFacilityResponse: {
            /** @example demo-site-1 */
            slug: string;
            /** @example Demo Site 1 */
            name: string;
            /** @example XA */
            country: string;
        };
        LabelResponse: {
            /** @example Water */
            en: string;
            /** @example Agua */
            es: string;
        };
        ProvisionResponse: {
            /** @example NMR */
            instrument: string;
            /** @example 22 */
            locator: string;
            /**
             * @description How far somebody compared the number with the text; unchecked is not settled
             * @enum {string}
             */
            checkStatus: "confirmed" | "partly_confirmed" | "unchecked";
        };
        CategoryResponse: {
            /** @example MAT.WAT */
            code: string;
            label: components["schemas"]["LabelResponse"];
            provisions: components["schemas"]["ProvisionResponse"][];
        };
        ProofResponse: {
            /** @example 2 */
            level: number;
            label: components["schemas"]["LabelResponse"];
        };
        AffectedResponse: {
            /**
             * @description Band of the number of people affected
             * @example 10-19
             */
            band: string;
        };
        SummaryItemResponse: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uri
             * @description Where this summary is read and cited
             */
            url: string;
            /** @example 1 */
            version: number;
            title: components["schemas"]["LocalTextResponse"];
            facility: components["schemas"]["SummaryFacilityResponse"];
            /**
             * @description EDTF, never finer than the month
             * @example 2025-03
             */
            period: string;
            categories: components["schemas"]["CategoryResponse"][];
            proof: components["schemas"]["ProofResponse"];
            /** @example 2 */
            independentSources: number;
            /** @description True when everything rests on one source */
            singleSource: boolean;
            affected: components["schemas"]["AffectedResponse"] | null;
            /** @description True when a report it rests on was graded doubtful */
            contested: boolean;
            /**
             * Format: date
             * @example 2026-03-15
             */
            publishedAt: string;
            /** @description True for invented demonstration data */
            demo: boolean;
        };
        SummaryPageResponse: {
            items: components["schemas"]["SummaryItemResponse"][];
            nextCursor: string | null;
        };
        FieldErrorResponse: {
            /**
             * @description Path of the field in the request
             * @example occurred
             */
            field: string;
            /**
             * @description Stable code of the refusal
             * @example required
             */
            code: string;
        };
        TombstoneResponse: {
            /**
             * Format: uuid
             * @description Public id of the summary
             */
            id: string;
            /**
             * @description The last version that was published
             * @example 2
             */
            version: number;
            /**
             * @description Class of the reason
             * @example withdrawn_consent
             */
            reason: string;
            /**
             * Format: date
             * @example 2026-03-15
             */
            retractedAt: string;
        };
        RetractedProblemResponse: {
            /** @example urn:habeas:problem:invalid_request */
            type: string;
            /** @example Malformed request */
            title: string;
            /** @example 400 */
            status: number;
            /**
             * @description Stable, for programs
             * @example invalid_request
             */
            code: string;
            /** @description A constant sentence; never what was sent */
            detail: string;
            /**
             * Format: uuid
             * @description Tell it to the operator
             */
            correlationId: string;
            errors?: components["schemas"]["FieldErrorResponse"][];
            tombstone: components["schemas"]["TombstoneResponse"];
        };
        SummaryVersionResponse: {
            /** @example 1 */
            version: number;
            /**
             * Format: date
             * @example 2026-03-15
             */
            publishedAt: string;
            /** @description SHA-256 of the canonical JSON of the version */
            hash: string;
        };
        SummaryResponse: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uri
             * @description Where this summary is read and cited
             */
            url: string;
            /** @example 1 */
            version: number;
            title: components["schemas"]["LocalTextResponse"];
            facility: components["schemas"]["SummaryFacilityResponse"];
            /**
             * @description EDTF, never finer than the month
             * @example 2025-03
             */
            period: string;
            categories: components["schemas"]["CategoryResponse"][];
            proof: components["schemas"]["ProofResponse"];
            /** @example 2 */
            independentSources: number;
            /** @description True when everything rests on one source */
            singleSource: boolean;
            affected: components["schemas"]["AffectedResponse"] | null;
            /** @description True when a report it rests on was graded doubtful */
            contested: boolean;
            /**
             * Format: date
             * @example 2026-03-15
             */
            publishedAt: string;
            /** @description True for invented demonstration data */
            demo: boolean;
            body: components["schemas"]["LocalTextResponse"];
            /** @description SHA-256 of the canonical JSON of this version; also the ETag */
            hash: string;
            versions: components["schemas"]["SummaryVersionResponse"][];
            /** @description How a published summary came about */
            method: components["schemas"]["LabelResponse"];
        };
        FacilityItemResponse: {
            /** @example demo-site-1 */
            slug: string;
            /** @example Demo Site 1 */
            name: string;
            /** @example XA */
            country: string;
            /** @example prison */
            type: string | null;
            adm1: string | null;
            demo: boolean;
        };
        FacilityPageResponse: {
            items: components["schemas"]["FacilityItemResponse"][];
            nextCursor: string | null;
        };
        CoordinatesResponse: {
            /** @example 13.6 */
            latitude: number;
            /** @example -88.8 */
            longitude: number;
            /** @example town */
            precision: string | null;
        };
        FacilityNameResponse: {
            name: string;
            language: string | null;
            /** @example alias */
            kind: string;
        };
        ClaimSourceResponse: {
            title: string | null;
            publisher: string | null;
            url: string | null;
        };
        ClaimResponse: {
            /** Format: uuid */
            id: string;
            /** @example capacity */
            predicate: string;
            /** @example 40000 */
            value: number | null;
            text: string | null;
            /** @example persons */
            unit: string | null;
            /** @description Who says so */
            claimant: string;
            claimDate: string | null;
            /** @enum {string} */
            checkStatus: "confirmed" | "partly_confirmed" | "unchecked";
            remark: string | null;
            source: components["schemas"]["ClaimSourceResponse"] | null;
        };
        CategoryCountResponse: {
            /** @example MAT.WAT */
            category: string;
            /** @description Null when suppressed */
            value: number | null;
            /** @enum {string} */
            status: "value" | "suppressed";
        };
        FacilityProfileResponse: {
            /** @example demo-site-1 */
            slug: string;
            /** @example Demo Site 1 */
            name: string;
            /** @example XA */
            country: string;
            /** @example prison */
            type: string | null;
            adm1: string | null;
            demo: boolean;
            coordinates: components["schemas"]["CoordinatesResponse"] | null;
            opened: string | null;
            closed: string | null;
            names: components["schemas"]["FacilityNameResponse"][];
            /** @description Claims that disagree stand side by side */
            claims: components["schemas"]["ClaimResponse"][];
            /** @description Population readings; none are published yet */
            readings: Record<string, never>[];
            /** @description Indicators; none are published yet */
            indicators: Record<string, never>[];
            /** @description Published summaries by category */
            counts: components["schemas"]["CategoryCountResponse"][];
            /** @description What the counts leave out */
            countingNote: components["schemas"]["LabelResponse"];
            coverageNote: components["schemas"]["LabelResponse"];
        };
        TimelineEventResponse: {
            /** @enum {string} */
            kind: "summary";
            /**
             * @description EDTF
             * @example 2025-03
             */
            when: string;
            summary: components["schemas"]["SummaryItemResponse"];
        };
        TimelineResponse: {
            items: components["schemas"]["TimelineEventResponse"][];
            nextCursor: string | null;
        };
        CoverageResponse: {
            /** @example demo-site-1 */
            facility: string;
            /** @example XA */
            country: string;
            /**
             * @example [
             *       "2025-03"
             *     ]
             */
            months: string[];
        };
        AvailabilityResponse: {
            note: components["schemas"]["LabelResponse"];
            items: components["schemas"]["CoverageResponse"][];
        };
        PopulationSourceResponse: {
            /** @example Detention facility daily population */
            title: string;
            /** @example Deportation Data Project */
            publisher: string | null;
            url: string | null;
        };
        PopulationPointResponse: {
            /**
             * @description EDTF; a year that does not start in January is named by its first month
             * @example 2025-03
             */
            period: string;
            /**
             * @description The reading, or the mean of the readings in the span
             * @example 412.5
             */
            value: number;
            /**
             * @description The lowest reading in the span
             * @example 390
             */
            low: number;
            /**
             * @description The highest reading in the span
             * @example 431
             */
            high: number;
            /**
             * @description How many readings there are in the span
             * @example 29
             */
            readings: number;
            /**
             * @description How many there could be
             * @example 31
             */
            possible: number;
        };
        PopulationSeriesResponse: {
            /** @example us-ice-facility-daily-population */
            dataset: string;
            /** @example all */
            group: string;
            /**
             * @description How the source counts
             * @example at_midnight
             * @enum {string}
             */
            measure: "during_day" | "at_midnight" | "average";
            /** @enum {string} */
            unit: "persons";
            /**
             * @description Of the points
             * @example month
             * @enum {string}
             */
            resolution: "day" | "month" | "year";
            /**
             * @description Of the readings that the points rest on
             * @example day
             * @enum {string}
             */
            sourceResolution: "day" | "month" | "year";
            /**
             * @description Month in which the years of the source start
             * @example 1
             */
            yearStartsIn: number;
            source: components["schemas"]["PopulationSourceResponse"];
            /** @description Oldest first. A span without a reading is absent: it is unknown, not zero */
            points: components["schemas"]["PopulationPointResponse"][];
        };
        PopulationResponse: {
            /** @example demo-site-1 */
            facility: string;
            /** @example all */
            group: string;
            /**
             * @description Groups that a source counts here
             * @example [
             *       "all",
             *       "female"
             *     ]
             */
            groups: string[];
            /** @description Each source apart, never merged */
            series: components["schemas"]["PopulationSeriesResponse"][];
            /** @description Claims of how many people the place is for */
            capacity: components["schemas"]["ClaimResponse"][];
            /** @description Claims of how many people were held */
            held: components["schemas"]["ClaimResponse"][];
            /** @description How to read gaps and zeros */
            note: components["schemas"]["LabelResponse"];
        };
        StatisticCellResponse: {
            /**
             * @description Member of each dimension
             * @example {
             *       "category": "MAT.WAT",
             *       "year": "2025"
             *     }
             */
            key: {
                [key: string]: string;
            };
            /**
             * @description Rounded down to a multiple of `policy.k`; null when suppressed
             * @example 30
             */
            value: number | null;
            /** @enum {string} */
            status: "value" | "suppressed";
            /** @description Of the rounded total; null when suppressed or the base is below 20 */
            percent: number | null;
        };
        StatisticTotalResponse: {
            value: number | null;
            /** @enum {string} */
            status: "value" | "suppressed";
        };
        StatisticsCoverageResponse: {
            /**
             * @description The consent that every report of a summary must give for it to be counted
             * @example aggregate_statistics
             */
            countedConsent: string;
            /** @description What is not counted, in words */
            note: components["schemas"]["LabelResponse"];
        };
        SuppressionPolicyResponse: {
            /**
             * @description Smaller cells are suppressed
             * @example 10
             */
            k: number;
            /** @example 2 */
            minSources: number;
            /**
             * @description Largest share of one source, in percent
             * @example 80
             */
            dominance: number;
            /**
             * @description Values are rounded down to a multiple of this
             * @example 10
             */
            roundedDownTo: number;
            /** @example 20 */
            percentBase: number;
            /** @description Cells that would give a suppressed one away are suppressed too */
            complementary: boolean;
            note: components["schemas"]["LabelResponse"];
        };
        StatisticsResponse: {
            /**
             * @example [
             *       "category",
             *       "year"
             *     ]
             */
            by: string[];
            /** @enum {string} */
            measure: "persons" | "summaries";
            cells: components["schemas"]["StatisticCellResponse"][];
            total: components["schemas"]["StatisticTotalResponse"];
            /** @description How many cells of the answer are suppressed */
            suppressed: number;
            coverage: components["schemas"]["StatisticsCoverageResponse"];
            policy: components["schemas"]["SuppressionPolicyResponse"];
        };
        ChangeResponse: {
            /** @example 1 */
            sequence: number;
            /** @enum {string} */
            kind: "publication" | "correction" | "retraction";
            /** Format: uuid */
            summaryId: string;
            /** Format: uri */
            url: string;
            /** @example 1 */
            version: number;
            /**
             * @description Reason class of a retraction
             * @example withdrawn_consent
             */
            reason: string | null;
            /** Format: date */
            date: string;
        };
        ChangesResponse: {
            items: components["schemas"]["ChangeResponse"][];
            /** @description Ask on with `since` of this */
            lastSequence: number;
            /** @description Whether there are more changes now */
            more: boolean;
        };
        CodebookGroupResponse: {
            /** @example MAT */
            code: string;
            label: components["schemas"]["LabelResponse"];
            categories: components["schemas"]["CategoryResponse"][];
        };
        CodebookProofResponse: {
            /** @example 2 */
            level: number;
            label: components["schemas"]["LabelResponse"];
        };
        InstrumentForceResponse: {
            /**
             * @description ISO 3166-1 country
             * @example SV
             */
            country: string;
            /**
             * @description What the instrument is there
             * @example binding
             */
            legalForce: string;
        };
        CodebookInstrumentResponse: {
            /**
             * @description The abbreviation that provisions name it by
             * @example NMR
             */
            id: string;
            title: components["schemas"]["LabelResponse"];
            /**
             * @description How far somebody compared title and date of adoption with the text
             * @enum {string}
             */
            checkStatus: "confirmed" | "partly_confirmed" | "unchecked";
            force: components["schemas"]["InstrumentForceResponse"][];
        };
        CodebookResponse: {
            groups: components["schemas"]["CodebookGroupResponse"][];
            proofLevels: components["schemas"]["CodebookProofResponse"][];
            instruments: components["schemas"]["CodebookInstrumentResponse"][];
        };
        ProblemResponse: {
            /** @example urn:habeas:problem:invalid_request */
            type: string;
            /** @example Malformed request */
            title: string;
            /** @example 400 */
            status: number;
            /**
             * @description Stable, for programs
             * @example invalid_request
             */
            code: string;
            /** @description A constant sentence; never what was sent */
            detail: string;
            /**
             * Format: uuid
             * @description Tell it to the operator
             */
            correlationId: string;
            errors?: components["schemas"]["FieldErrorResponse"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Summaries_list: {
        parameters: {
            query?: {
                /** @description Slug of a facility */
                facility?: string;
                /** @description A category, or a group with all its categories */
                category?: string;
                /** @description An instrument or one of its provisions */
                norm?: string;
                /** @description ISO 3166-1 country */
                country?: string;
                /** @description Year or month; the period overlaps what lies between */
                from?: string;
                /** @description Year or month */
                to?: string;
                /** @description Lowest standard of proof */
                proof?: number;
                /** @description Words, "phrases", -excluded words, in English or Spanish */
                q?: string;
                /** @description Only summaries in this language; search in it alone */
                lang?: "en" | "es";
                /** @description How many items at most; 25 when absent */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description A minus sign is for descending order */
                sort?: "-publishedAt" | "publishedAt" | "-period" | "period" | "-proof";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryPageResponse"];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Summaries_csv: {
        parameters: {
            query?: {
                /** @description Slug of a facility */
                facility?: string;
                /** @description A category, or a group with all its categories */
                category?: string;
                /** @description An instrument or one of its provisions */
                norm?: string;
                /** @description ISO 3166-1 country */
                country?: string;
                /** @description Year or month; the period overlaps what lies between */
                from?: string;
                /** @description Year or month */
                to?: string;
                /** @description Lowest standard of proof */
                proof?: number;
                /** @description Words, "phrases", -excluded words, in English or Spanish */
                q?: string;
                /** @description Only summaries in this language; search in it alone */
                lang?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Summaries_ndjson: {
        parameters: {
            query?: {
                /** @description Slug of a facility */
                facility?: string;
                /** @description A category, or a group with all its categories */
                category?: string;
                /** @description An instrument or one of its provisions */
                norm?: string;
                /** @description ISO 3166-1 country */
                country?: string;
                /** @description Year or month; the period overlaps what lies between */
                from?: string;
                /** @description Year or month */
                to?: string;
                /** @description Lowest standard of proof */
                proof?: number;
                /** @description Words, "phrases", -excluded words, in English or Spanish */
                q?: string;
                /** @description Only summaries in this language; search in it alone */
                lang?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Summaries_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public id of a summary */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryResponse"];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Retracted: remove copies of it */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RetractedProblemResponse"];
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Summaries_readVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public id of a summary */
                id: string;
                /** @description Number of the version */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryResponse"];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Retracted: remove copies of it */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RetractedProblemResponse"];
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Facilities_list: {
        parameters: {
            query?: {
                /** @description How many items at most; 25 when absent. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description ISO 3166-1 country */
                country?: string;
                /** @description Part of a name or alias, without regard to case and accents */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityPageResponse"];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Facilities_profile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of a facility */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityProfileResponse"];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Facilities_timeline: {
        parameters: {
            query?: {
                /** @description How many items at most; 25 when absent. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Slug of a facility */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineResponse"];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Facilities_availability: {
        parameters: {
            query?: {
                /** @description ISO 3166-1 country */
                country?: string;
                /** @description Slug of a facility */
                facility?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityResponse"];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Population_read: {
        parameters: {
            query?: {
                /** @description Year, month or day */
                from?: string;
                /** @description Year, month or day, the whole of it included */
                to?: string;
                /** @description Group of people; `all` when absent */
                group?: string;
                /** @description `month` when absent. A source that tells it in longer spans only is given in its own */
                resolution?: "day" | "month" | "year";
            };
            header?: never;
            path: {
                /** @description Slug of a facility */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PopulationResponse"];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Population_csv: {
        parameters: {
            query?: {
                /** @description Year, month or day */
                from?: string;
                /** @description Year, month or day, the whole of it included */
                to?: string;
                /** @description Group of people; `all` when absent */
                group?: string;
                /** @description `month` when absent. A source that tells it in longer spans only is given in its own */
                resolution?: "day" | "month" | "year";
            };
            header?: never;
            path: {
                /** @description Slug of a facility */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Population_ndjson: {
        parameters: {
            query?: {
                /** @description Year, month or day */
                from?: string;
                /** @description Year, month or day, the whole of it included */
                to?: string;
                /** @description Group of people; `all` when absent */
                group?: string;
                /** @description `month` when absent. A source that tells it in longer spans only is given in its own */
                resolution?: "day" | "month" | "year";
            };
            header?: never;
            path: {
                /** @description Slug of a facility */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Statistics_read: {
        parameters: {
            query: {
                /** @description One or two dimensions */
                by: ("category" | "group" | "country" | "facility" | "month" | "year" | "proof")[];
                /** @description What is counted; persons when absent */
                measure?: "persons" | "summaries";
                /** @description Slug of a facility */
                facility?: string;
                /** @description A category or a group */
                category?: string;
                /** @description A group of categories */
                group?: string;
                /** @description ISO 3166-1 country */
                country?: string;
                /** @description Year or month in which the period begins */
                from?: string;
                /** @description Year or month */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsResponse"];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Codebook_changes: {
        parameters: {
            query?: {
                /** @description Sequence of the last change you have; 0 when absent */
                since?: number;
                /** @description How many changes at most; 100 when absent */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesResponse"];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Codebook_taxonomy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodebookResponse"];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
}
