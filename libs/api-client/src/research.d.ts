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
    "/v1/facilities.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every published place for a map; a place without coordinates has no geometry */
        get: operations["Facilities_map"];
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
    "/v1/facilities/{slug}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of a place held against benchmarks, with their inputs, dates and sources */
        get: operations["Indicators_read"];
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
    "/v1/population": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many people all places held together, by each source apart */
        get: operations["PopulationTotals_read"];
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
        /** What happened around a place: context, summaries, deaths; the newest first */
        get: operations["Timeline_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities/{slug}/timeline.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table, safe to open in a spreadsheet */
        get: operations["Timeline_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities/{slug}/timeline.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same, one event a line as JSON */
        get: operations["Timeline_ndjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Transfers of people, on whose claim, with legs, times and counts: a page at a time, the newest first */
        get: operations["Transfers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Transfers of people, on whose claim, with legs, times and counts: all as CSV, safe to open in a spreadsheet */
        get: operations["Transfers_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Transfers of people, on whose claim, with legs, times and counts: all, one whole record a line */
        get: operations["Transfers_ndjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Transfers of people, on whose claim, with legs, times and counts: all as features at the places that they touch */
        get: operations["Transfers_geojson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Transfers of people, on whose claim, with legs, times and counts: one with its reasoning, what answers or contradicts it, and its sources */
        get: operations["Transfers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders of courts, with what became of them and when they were in force: a page at a time, the newest first */
        get: operations["Orders_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders of courts, with what became of them and when they were in force: all as CSV, safe to open in a spreadsheet */
        get: operations["Orders_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders of courts, with what became of them and when they were in force: all, one whole record a line */
        get: operations["Orders_ndjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders of courts, with what became of them and when they were in force: all as features at the places that they touch */
        get: operations["Orders_geojson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders of courts, with what became of them and when they were in force: one with its reasoning, what answers or contradicts it, and its sources */
        get: operations["Orders_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who said what, in which office and when: a page at a time, the newest first */
        get: operations["Statements_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who said what, in which office and when: all as CSV, safe to open in a spreadsheet */
        get: operations["Statements_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who said what, in which office and when: all, one whole record a line */
        get: operations["Statements_ndjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who said what, in which office and when: all as features at the places that they touch */
        get: operations["Statements_geojson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who said what, in which office and when: one with its reasoning, what answers or contradicts it, and its sources */
        get: operations["Statements_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records of one kind or of all, a page at a time, the newest first */
        get: operations["Context_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/context.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All records of the filter as CSV, safe to open in a spreadsheet */
        get: operations["Context_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/context.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All records of the filter, one whole record a line */
        get: operations["Context_ndjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/context.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All records of the filter as features at the places that they touch */
        get: operations["Context_geojson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/context/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of whatever kind, with what answers or contradicts it and its sources */
        get: operations["Context_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Named series of statistics */
        get: operations["Series_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/series/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values of a series by period, each source for itself, and two periods compared */
        get: operations["Series_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/series/{code}/values.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values of a series as CSV, safe to open in a spreadsheet */
        get: operations["Series_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/series/{code}/values.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values of a series, one a line as JSON */
        get: operations["Series_ndjson"];
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
        PointResponse: {
            /** @enum {string} */
            type: "Point";
            /**
             * @description Longitude, latitude
             * @example [
             *       -88.8,
             *       13.6
             *     ]
             */
            coordinates: number[];
        };
        MapFacilityResponse: {
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
            /**
             * @description How exact the point is
             * @example town
             */
            precision: string | null;
        };
        FacilityFeatureResponse: {
            /** @enum {string} */
            type: "Feature";
            /** @description Null where nobody knows where it is */
            geometry: components["schemas"]["PointResponse"] | null;
            properties: components["schemas"]["MapFacilityResponse"];
        };
        FacilityCollectionResponse: {
            /** @enum {string} */
            type: "FeatureCollection";
            features: components["schemas"]["FacilityFeatureResponse"][];
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
        PopulationSourceResponse: {
            /** @example Detention facility daily population */
            title: string;
            /** @example Deportation Data Project */
            publisher: string | null;
            url: string | null;
        };
        FacilityReadingResponse: {
            /** @example us-ice-facility-daily-population */
            dataset: string;
            /** @example all */
            group: string;
            /**
             * @description How the source counts
             * @enum {string}
             */
            measure: "during_day" | "at_midnight" | "average";
            /** @enum {string} */
            unit: "persons";
            /** @example 412 */
            value: number;
            /**
             * Format: date
             * @description First day that it is of
             * @example 2025-03-15
             */
            first: string;
            /**
             * Format: date
             * @description Last day that it is of
             * @example 2025-03-15
             */
            last: string;
            source: components["schemas"]["PopulationSourceResponse"];
        };
        DaysApartResponse: {
            /** @example 75 */
            least: number;
            /** @example 439 */
            most: number;
        };
        IndicatorInputResponse: {
            /**
             * @description The predicate of a claim, or group and measure of a reading
             * @example capacity_maximum
             */
            what: string;
            /** @example persons */
            unit: string | null;
            /** @example 800 */
            low: number;
            /** @example 800 */
            high: number;
            /**
             * @description EDTF; null when nobody says
             * @example 2024
             */
            date: string | null;
            /** @description Null for a reading: its source counts */
            claimant: string | null;
            /** @enum {string|null} */
            checkStatus: "confirmed" | "partly_confirmed" | "unchecked" | null;
            source: components["schemas"]["ClaimSourceResponse"];
        };
        IndicatorLevelResponse: {
            /**
             * @example >
             * @enum {string}
             */
            comparison: "<" | "≤" | ">" | "≥";
            /** @example 100 */
            limit: number;
            /** @example over capacity */
            meaning: string;
            /**
             * @description In part when only a part of the range lies beyond
             * @enum {string}
             */
            crossed: "yes" | "in_part" | "no";
        };
        LegalForceResponse: {
            /** @example NMR */
            instrument: string;
            /**
             * @description In the country of the place; null when it is not recorded
             * @example authoritative_soft_law
             */
            legalForce: string | null;
        };
        BenchmarkResponse: {
            /** @example NMR 10, 13 */
            source: string;
            /** @enum {string} */
            checkStatus: "confirmed" | "partly_confirmed" | "unchecked";
            remark: string | null;
            force: components["schemas"]["LegalForceResponse"][];
        };
        IndicatorResponse: {
            /** @example IND.OCC */
            indicator: string;
            /** @example people held ÷ official capacity × 100 */
            formula: string;
            /** @example percent */
            unit: string;
            /** @example 143.75 */
            low: number;
            /** @example 143.75 */
            high: number;
            /**
             * @description True only when both inputs are of the same span of time
             * @example false
             */
            sameTime: boolean;
            /** @description Null when an input is not dated */
            daysApart: components["schemas"]["DaysApartResponse"] | null;
            /**
             * @description Of figures of space
             * @enum {string|null}
             */
            toiletAreaIncluded: "yes" | "no" | "unknown" | null;
            inputs: components["schemas"]["IndicatorInputResponse"][];
            levels: components["schemas"]["IndicatorLevelResponse"][];
            benchmark: components["schemas"]["BenchmarkResponse"];
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
            /** @description The newest of every group by every source */
            readings: components["schemas"]["FacilityReadingResponse"][];
            /** @description One for each pair of inputs, none averaged */
            indicators: components["schemas"]["IndicatorResponse"][];
            /** @description Published summaries by category */
            counts: components["schemas"]["CategoryCountResponse"][];
            /** @description What the counts leave out */
            countingNote: components["schemas"]["LabelResponse"];
            coverageNote: components["schemas"]["LabelResponse"];
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
        BenchmarkSourceResponse: {
            /** @example NMR 10, 13 */
            source: string;
            /** @enum {string} */
            checkStatus: "confirmed" | "partly_confirmed" | "unchecked";
            remark: string | null;
        };
        AbsentIndicatorResponse: {
            /** @example IND.TOI */
            indicator: string;
            /** @example people per toilet */
            formula: string;
            /**
             * @description `not_measured`: it is measured on a visit or of one person, and no such measurement is taken in
             * @enum {string}
             */
            reason: "input_missing" | "inputs_allow_none" | "not_measured";
            /**
             * @description Inputs that nobody has published
             * @example [
             *       "toilets"
             *     ]
             */
            missing: string[];
            benchmark: components["schemas"]["BenchmarkSourceResponse"];
        };
        IndicatorsResponse: {
            /** @example demo-site-1 */
            facility: string;
            /** @description One for each pair of inputs, none averaged */
            items: components["schemas"]["IndicatorResponse"][];
            /** @description Not computable here, and why */
            absent: components["schemas"]["AbsentIndicatorResponse"][];
            note: components["schemas"]["LabelResponse"];
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
        PopulationTotalPointResponse: {
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
            /**
             * @description The fewest places that one of the totals of the span rests on
             * @example 707
             */
            places: number;
        };
        PopulationTotalSeriesResponse: {
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
            /** @description Totals of all public places or their means, oldest first. A span without a reading is absent */
            points: components["schemas"]["PopulationTotalPointResponse"][];
        };
        PopulationTotalsResponse: {
            /** @example all */
            group: string;
            /**
             * @description Groups that a source counts
             * @example [
             *       "all",
             *       "female"
             *     ]
             */
            groups: string[];
            /** @description Each source apart, never merged */
            series: components["schemas"]["PopulationTotalSeriesResponse"][];
            /** @description What a total is, and what it is not */
            note: components["schemas"]["LabelResponse"];
        };
        EventTimeResponse: {
            /**
             * @description EDTF or a local time; null is open
             * @example 2025-03-15
             */
            from: string | null;
            /**
             * @description EDTF or a local time; null is open
             * @example 2025-03-16
             */
            to: string | null;
        };
        EventDaysResponse: {
            /**
             * Format: date
             * @description First day it can have been
             */
            from: string | null;
            /**
             * Format: date
             * @description Last day it can have been
             */
            to: string | null;
        };
        EventRecordResponse: {
            /**
             * @example transfer
             * @enum {string}
             */
            kind: "transfer" | "legal_order" | "statement" | "agreement" | "media_item" | "designation" | "statistic" | "facility" | "summary";
            /**
             * @description Slug of the record or the place; id of the summary
             * @example demo-transfer
             */
            slug: string;
        };
        OrderSpanResponse: {
            /**
             * Format: date-time
             * @description Null where it is open
             */
            from: string | null;
            /**
             * Format: date-time
             * @description Null where it is open
             */
            to: string | null;
            /** @enum {string} */
            force: "in_force" | "possibly_in_force" | "not_in_force";
        };
        EventAnswerResponse: {
            /** @description Slug of the order */
            order?: string;
            /** @description Slug of the transfer */
            transfer?: string;
            /**
             * @description Whether custody moved while the order was in force
             * @enum {string}
             */
            answer: "yes" | "no" | "unknown";
        };
        EventDetailResponse: {
            /** @description Who says so */
            claimant?: string;
            /**
             * @description `source`: it has no date of its own and stands where its source was published
             * @enum {string|null}
             */
            datedBy?: "record" | "source" | null;
            /** @description Of an order: when it was in force */
            spans?: components["schemas"]["OrderSpanResponse"][];
            /** @description Of a transfer and an order */
            answers?: components["schemas"]["EventAnswerResponse"][];
        };
        TimelineEventResponse: {
            /** Format: uuid */
            id: string;
            /**
             * @example transfer
             * @enum {string}
             */
            kind: "transfer" | "order_event" | "order_span" | "statement" | "agreement" | "media_item" | "designation" | "statistic" | "opened" | "closed" | "summary" | "death";
            /** @description Null where nobody says when */
            happened: components["schemas"]["EventTimeResponse"] | null;
            /** @description Where it stands on the timeline */
            sort: components["schemas"]["EventDaysResponse"];
            record: components["schemas"]["EventRecordResponse"];
            title: components["schemas"]["LabelResponse"];
            detail: components["schemas"]["EventDetailResponse"];
        };
        TimelineResponse: {
            items: components["schemas"]["TimelineEventResponse"][];
            nextCursor: string | null;
        };
        HappenedResponse: {
            /**
             * @description What the source says: EDTF, or a local time without its zone
             * @example 2025-03-15
             */
            text: string;
            /**
             * Format: date
             * @description First day it can have been
             */
            from: string | null;
            /**
             * Format: date
             * @description Last day it can have been
             */
            to: string | null;
        };
        DisputedCountResponse: {
            /**
             * @description What the counts are counts of
             * @example all
             */
            comparedAs: string;
            /** @description Where the counts stand in `content.people` */
            counts: number[];
        };
        AnswerResponse: {
            /**
             * @description Slug of the transfer
             * @example demo-transfer
             */
            transfer: string;
            /**
             * @description Slug of the order
             * @example demo-order
             */
            order: string;
            /**
             * @description Whether custody moved while the order was in force
             * @enum {string}
             */
            answer: "yes" | "no" | "unknown";
        };
        LegEndResponse: {
            /** @example SV */
            country: string | null;
            facility: components["schemas"]["SummaryFacilityResponse"] | null;
        };
        ClaimedTimeResponse: {
            /**
             * @description As clocks and calendars of the place show it
             * @example 2025-03-15T19:25
             */
            local: string;
            /** @example America/New_York */
            zone: string | null;
            /** @example minute */
            precision: string;
            /** @description The source’s own words */
            words: string | null;
            claimant: string;
            source: string | null;
            /**
             * Format: date-time
             * @description First instant it can mean
             */
            earliest: string | null;
            /**
             * Format: date-time
             * @description Last instant it can mean
             */
            latest: string | null;
        };
        LegTimesResponse: {
            departed?: components["schemas"]["ClaimedTimeResponse"][];
            left_airspace?: components["schemas"]["ClaimedTimeResponse"][];
            landed?: components["schemas"]["ClaimedTimeResponse"][];
            custody_handed_over?: components["schemas"]["ClaimedTimeResponse"][];
            arrived?: components["schemas"]["ClaimedTimeResponse"][];
        };
        LegResponse: {
            from: components["schemas"]["LegEndResponse"];
            to: components["schemas"]["LegEndResponse"];
            /** @example air */
            mode: string | null;
            carrier: string | null;
            flight: string | null;
            /** @description Everybody’s word on when each moment was */
            times: components["schemas"]["LegTimesResponse"];
        };
        PeopleCountResponse: {
            /** @description The group in the claimant’s words */
            group: string;
            /** @example SV */
            nationality: string | null;
            low: number | null;
            /** @example 40 */
            best: number | null;
            high: number | null;
            claimant: string;
            note: string | null;
            /** @description Counts with the same code are of the same people */
            comparedAs: string | null;
            /** @description Id of its own source; null: that of the record */
            source: string | null;
        };
        DetentionTermResponse: {
            /**
             * @description ISO 8601 duration
             * @example P1Y
             */
            minimum: string | null;
            maximum: string | null;
            extendable: boolean | null;
            claimant: string;
        };
        TreatmentResponse: {
            text: string;
            /** @description Codes of the taxonomy */
            categories: string[];
            claimant: string;
        };
        TransferContentResponse: {
            legs: components["schemas"]["LegResponse"][];
            /** @description Claims that differ stand side by side */
            people: components["schemas"]["PeopleCountResponse"][];
            detentionTerm: components["schemas"]["DetentionTermResponse"] | null;
            treatment: components["schemas"]["TreatmentResponse"][];
        };
        TransferItemResponse: {
            /** @example demo-order */
            slug: string;
            /**
             * @example legal_order
             * @enum {string}
             */
            kind: "transfer" | "legal_order" | "statement" | "agreement" | "media_item" | "designation" | "statistic";
            title: components["schemas"]["LabelResponse"];
            /**
             * Format: uri
             * @description Where this record is read and cited
             */
            url: string;
            /** @description Who says so, where the content does not name somebody else */
            claimant: string;
            /** @description Language of free text, where its sources share one */
            language: string | null;
            happened: components["schemas"]["HappenedResponse"] | null;
            /**
             * @description ISO 3166-1 countries that it touches
             * @example [
             *       "SV"
             *     ]
             */
            countries: string[];
            /** @description Public places that it touches */
            facilities: components["schemas"]["SummaryFacilityResponse"][];
            /** @description Counts of the same people that cannot all be right; they stand side by side */
            disputed: components["schemas"]["DisputedCountResponse"][];
            /** @description Computed for each transfer and order about it */
            answers: components["schemas"]["AnswerResponse"][];
            /**
             * Format: date
             * @example 2026-03-15
             */
            publishedAt: string;
            /** @description SHA-256 of the canonical JSON of the record; also the ETag */
            hash: string;
            content: components["schemas"]["TransferContentResponse"];
        };
        TransferPageResponse: {
            items: components["schemas"]["TransferItemResponse"][];
            nextCursor: string | null;
        };
        NamedRecordResponse: {
            /** @example demo-order */
            slug: string;
            /**
             * @example legal_order
             * @enum {string}
             */
            kind: "transfer" | "legal_order" | "statement" | "agreement" | "media_item" | "designation" | "statistic";
            title: components["schemas"]["LabelResponse"];
        };
        ReasoningStepResponse: {
            /**
             * @description What the step is; the times that it used stand beside it
             * @example handover_said
             */
            code: string;
            words: components["schemas"]["LabelResponse"];
        };
        CustodyResponse: {
            transfer: components["schemas"]["NamedRecordResponse"];
            order: components["schemas"]["NamedRecordResponse"];
            /** @enum {string} */
            answer: "yes" | "no" | "unknown";
            /** @description The answer as a sentence */
            words: components["schemas"]["LabelResponse"];
            steps: components["schemas"]["ReasoningStepResponse"][];
        };
        RecordRelationResponse: {
            /** @enum {string} */
            kind: "about" | "answers" | "contradicts" | "background";
            /**
             * @description `from`: the other record is the one that says so
             * @enum {string}
             */
            direction: "to" | "from";
            record: components["schemas"]["NamedRecordResponse"];
            note: string | null;
        };
        RecordSourceResponse: {
            /** @example demo-source */
            id: string;
            title: string;
            publisher: string | null;
            url: string | null;
            published: string | null;
            /** Format: date-time */
            retrievedAt: string | null;
            /** @description SHA-256 of the archived copy */
            sha256: string | null;
            /** @example en */
            language: string | null;
        };
        TransferResponse: {
            /** @example demo-order */
            slug: string;
            /**
             * @example legal_order
             * @enum {string}
             */
            kind: "transfer" | "legal_order" | "statement" | "agreement" | "media_item" | "designation" | "statistic";
            title: components["schemas"]["LabelResponse"];
            /**
             * Format: uri
             * @description Where this record is read and cited
             */
            url: string;
            /** @description Who says so, where the content does not name somebody else */
            claimant: string;
            /** @description Language of free text, where its sources share one */
            language: string | null;
            happened: components["schemas"]["HappenedResponse"] | null;
            /**
             * @description ISO 3166-1 countries that it touches
             * @example [
             *       "SV"
             *     ]
             */
            countries: string[];
            /** @description Public places that it touches */
            facilities: components["schemas"]["SummaryFacilityResponse"][];
            /** @description Counts of the same people that cannot all be right; they stand side by side */
            disputed: components["schemas"]["DisputedCountResponse"][];
            /** @description Computed for each transfer and order about it */
            answers: components["schemas"]["AnswerResponse"][];
            /**
             * Format: date
             * @example 2026-03-15
             */
            publishedAt: string;
            /** @description SHA-256 of the canonical JSON of the record; also the ETag */
            hash: string;
            /** @description When an order was in force; empty for others */
            spans: components["schemas"]["OrderSpanResponse"][];
            custody: components["schemas"]["CustodyResponse"][];
            relations: components["schemas"]["RecordRelationResponse"][];
            sources: components["schemas"]["RecordSourceResponse"][];
            content: components["schemas"]["TransferContentResponse"];
        };
        OrderEventResponse: {
            /** @example issued_orally */
            kind: string;
            times: components["schemas"]["ClaimedTimeResponse"][];
            note: string | null;
        };
        OrderDocumentResponse: {
            title: string;
            /** @description Id of the source */
            source: string;
        };
        OrderContentResponse: {
            court: string;
            judge: string | null;
            caseName: string | null;
            docket: string | null;
            /** @description The statute invoked */
            statute: string | null;
            scope: string | null;
            effect: string;
            events: components["schemas"]["OrderEventResponse"][];
            documents: components["schemas"]["OrderDocumentResponse"][];
        };
        OrderItemResponse: {
            /** @example demo-order */
            slug: string;
            /**
             * @example legal_order
             * @enum {string}
             */
            kind: "transfer" | "legal_order" | "statement" | "agreement" | "media_item" | "designation" | "statistic";
            title: components["schemas"]["LabelResponse"];
            /**
             * Format: uri
             * @description Where this record is read and cited
             */
            url: string;
            /** @description Who says so, where the content does not name somebody else */
            claimant: string;
            /** @description Language of free text, where its sources share one */
            language: string | null;
            happened: components["schemas"]["HappenedResponse"] | null;
            /**
             * @description ISO 3166-1 countries that it touches
             * @example [
             *       "SV"
             *     ]
             */
            countries: string[];
            /** @description Public places that it touches */
            facilities: components["schemas"]["SummaryFacilityResponse"][];
            /** @description Counts of the same people that cannot all be right; they stand side by side */
            disputed: components["schemas"]["DisputedCountResponse"][];
            /** @description Computed for each transfer and order about it */
            answers: components["schemas"]["AnswerResponse"][];
            /**
             * Format: date
             * @example 2026-03-15
             */
            publishedAt: string;
            /** @description SHA-256 of the canonical JSON of the record; also the ETag */
            hash: string;
            content: components["schemas"]["OrderContentResponse"];
        };
        OrderPageResponse: {
            items: components["schemas"]["OrderItemResponse"][];
            nextCursor: string | null;
        };
        OrderResponse: {
            /** @example demo-order */
            slug: string;
            /**
             * @example legal_order
             * @enum {string}
             */
            kind: "transfer" | "legal_order" | "statement" | "agreement" | "media_item" | "designation" | "statistic";
            title: components["schemas"]["LabelResponse"];
            /**
             * Format: uri
             * @description Where this record is read and cited
             */
            url: string;
            /** @description Who says so, where the content does not name somebody else */
            claimant: string;
            /** @description Language of free text, where its sources share one */
            language: string | null;
            happened: components["schemas"]["HappenedResponse"] | null;
            /**
             * @description ISO 3166-1 countries that it touches
             * @example [
             *       "SV"
             *     ]
             */
            countries: string[];
            /** @description Public places that it touches */
            facilities: components["schemas"]["SummaryFacilityResponse"][];
            /** @description Counts of the same people that cannot all be right; they stand side by side */
            disputed: components["schemas"]["DisputedCountResponse"][];
            /** @description Computed for each transfer and order about it */
            answers: components["schemas"]["AnswerResponse"][];
            /**
             * Format: date
             * @example 2026-03-15
             */
            publishedAt: string;
            /** @description SHA-256 of the canonical JSON of the record; also the ETag */
            hash: string;
            /** @description When an order was in force; empty for others */
            spans: components["schemas"]["OrderSpanResponse"][];
            custody: components["schemas"]["CustodyResponse"][];
            relations: components["schemas"]["RecordRelationResponse"][];
            sources: components["schemas"]["RecordSourceResponse"][];
            content: components["schemas"]["OrderContentResponse"];
        };
        StatementContentResponse: {
            speaker: string;
            office: string | null;
            /** @enum {string} */
            kind: "claims" | "denies" | "acknowledges" | "defends" | "mocks" | "promises";
            /**
             * @description EDTF
             * @example 2025-03-16
             */
            date: string | null;
            place: string | null;
            medium: string | null;
            summary: string;
        };
        StatementItemResponse: {
            /** @example demo-order */
            slug: string;
            /**
             * @example legal_order
             * @enum {string}
             */
            kind: "transfer" | "legal_order" | "statement" | "agreement" | "media_item" | "designation" | "statistic";
            title: components["schemas"]["LabelResponse"];
            /**
             * Format: uri
             * @description Where this record is read and cited
             */
            url: string;
            /** @description Who says so, where the content does not name somebody else */
            claimant: string;
            /** @description Language of free text, where its sources share one */
            language: string | null;
            happened: components["schemas"]["HappenedResponse"] | null;
            /**
             * @description ISO 3166-1 countries that it touches
             * @example [
             *       "SV"
             *     ]
             */
            countries: string[];
            /** @description Public places that it touches */
            facilities: components["schemas"]["SummaryFacilityResponse"][];
            /** @description Counts of the same people that cannot all be right; they stand side by side */
            disputed: components["schemas"]["DisputedCountResponse"][];
            /** @description Computed for each transfer and order about it */
            answers: components["schemas"]["AnswerResponse"][];
            /**
             * Format: date
             * @example 2026-03-15
             */
            publishedAt: string;
            /** @description SHA-256 of the canonical JSON of the record; also the ETag */
            hash: string;
            content: components["schemas"]["StatementContentResponse"];
        };
        StatementPageResponse: {
            items: components["schemas"]["StatementItemResponse"][];
            nextCursor: string | null;
        };
        StatementResponse: {
            /** @example demo-order */
            slug: string;
            /**
             * @example legal_order
             * @enum {string}
             */
            kind: "transfer" | "legal_order" | "statement" | "agreement" | "media_item" | "designation" | "statistic";
            title: components["schemas"]["LabelResponse"];
            /**
             * Format: uri
             * @description Where this record is read and cited
             */
            url: string;
            /** @description Who says so, where the content does not name somebody else */
            claimant: string;
            /** @description Language of free text, where its sources share one */
            language: string | null;
            happened: components["schemas"]["HappenedResponse"] | null;
            /**
             * @description ISO 3166-1 countries that it touches
             * @example [
             *       "SV"
             *     ]
             */
            countries: string[];
            /** @description Public places that it touches */
            facilities: components["schemas"]["SummaryFacilityResponse"][];
            /** @description Counts of the same people that cannot all be right; they stand side by side */
            disputed: components["schemas"]["DisputedCountResponse"][];
            /** @description Computed for each transfer and order about it */
            answers: components["schemas"]["AnswerResponse"][];
            /**
             * Format: date
             * @example 2026-03-15
             */
            publishedAt: string;
            /** @description SHA-256 of the canonical JSON of the record; also the ETag */
            hash: string;
            /** @description When an order was in force; empty for others */
            spans: components["schemas"]["OrderSpanResponse"][];
            custody: components["schemas"]["CustodyResponse"][];
            relations: components["schemas"]["RecordRelationResponse"][];
            sources: components["schemas"]["RecordSourceResponse"][];
            content: components["schemas"]["StatementContentResponse"];
        };
        PaymentResponse: {
            /** @example 6000000 */
            amount: number | null;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            note: string | null;
            /** @example news report */
            claimant: string;
        };
        AgreementContentResponse: {
            /**
             * @description ISO 3166-1 countries
             * @example [
             *       "US",
             *       "SV"
             *     ]
             */
            parties: string[];
            /**
             * @description EDTF
             * @example 2025-02
             */
            reported: string | null;
            terms: string;
            /** @description Claims that differ stand side by side */
            payments: components["schemas"]["PaymentResponse"][];
        };
        MediaContentResponse: {
            /** @enum {string} */
            kind: "video" | "image" | "audio" | "document";
            publishedBy: string;
            shows: string;
            /**
             * @description EDTF
             * @example 2025-03-16
             */
            captured: string | null;
        };
        DesignationContentResponse: {
            by: string;
            /**
             * @description EDTF
             * @example 2025-01
             */
            date: string | null;
            groups: string[];
            /** @description Under which legal name */
            designatedAs: string;
            note: string | null;
        };
        StatisticContentResponse: {
            /**
             * @description Code of the series
             * @example us-ice-removals
             */
            series: string;
            /**
             * @description EDTF
             * @example 2025-02
             */
            period: string;
            /** @example 11000 */
            value: number;
            /** @example persons */
            unit: string;
            /** @description Of whom it is a number; null where nobody says */
            population: string | null;
            /** @description How it was counted; null where nobody says */
            method: string | null;
        };
        RecordItemResponse: {
            /** @example demo-order */
            slug: string;
            /**
             * @example legal_order
             * @enum {string}
             */
            kind: "transfer" | "legal_order" | "statement" | "agreement" | "media_item" | "designation" | "statistic";
            title: components["schemas"]["LabelResponse"];
            /**
             * Format: uri
             * @description Where this record is read and cited
             */
            url: string;
            /** @description Who says so, where the content does not name somebody else */
            claimant: string;
            /** @description Language of free text, where its sources share one */
            language: string | null;
            happened: components["schemas"]["HappenedResponse"] | null;
            /**
             * @description ISO 3166-1 countries that it touches
             * @example [
             *       "SV"
             *     ]
             */
            countries: string[];
            /** @description Public places that it touches */
            facilities: components["schemas"]["SummaryFacilityResponse"][];
            /** @description Counts of the same people that cannot all be right; they stand side by side */
            disputed: components["schemas"]["DisputedCountResponse"][];
            /** @description Computed for each transfer and order about it */
            answers: components["schemas"]["AnswerResponse"][];
            /**
             * Format: date
             * @example 2026-03-15
             */
            publishedAt: string;
            /** @description SHA-256 of the canonical JSON of the record; also the ETag */
            hash: string;
            /** @description What it says, by its kind */
            content: components["schemas"]["TransferContentResponse"] | components["schemas"]["OrderContentResponse"] | components["schemas"]["StatementContentResponse"] | components["schemas"]["AgreementContentResponse"] | components["schemas"]["MediaContentResponse"] | components["schemas"]["DesignationContentResponse"] | components["schemas"]["StatisticContentResponse"];
        };
        RecordPageResponse: {
            items: components["schemas"]["RecordItemResponse"][];
            nextCursor: string | null;
        };
        RecordResponse: {
            /** @example demo-order */
            slug: string;
            /**
             * @example legal_order
             * @enum {string}
             */
            kind: "transfer" | "legal_order" | "statement" | "agreement" | "media_item" | "designation" | "statistic";
            title: components["schemas"]["LabelResponse"];
            /**
             * Format: uri
             * @description Where this record is read and cited
             */
            url: string;
            /** @description Who says so, where the content does not name somebody else */
            claimant: string;
            /** @description Language of free text, where its sources share one */
            language: string | null;
            happened: components["schemas"]["HappenedResponse"] | null;
            /**
             * @description ISO 3166-1 countries that it touches
             * @example [
             *       "SV"
             *     ]
             */
            countries: string[];
            /** @description Public places that it touches */
            facilities: components["schemas"]["SummaryFacilityResponse"][];
            /** @description Counts of the same people that cannot all be right; they stand side by side */
            disputed: components["schemas"]["DisputedCountResponse"][];
            /** @description Computed for each transfer and order about it */
            answers: components["schemas"]["AnswerResponse"][];
            /**
             * Format: date
             * @example 2026-03-15
             */
            publishedAt: string;
            /** @description SHA-256 of the canonical JSON of the record; also the ETag */
            hash: string;
            /** @description When an order was in force; empty for others */
            spans: components["schemas"]["OrderSpanResponse"][];
            custody: components["schemas"]["CustodyResponse"][];
            relations: components["schemas"]["RecordRelationResponse"][];
            sources: components["schemas"]["RecordSourceResponse"][];
            /** @description What it says, by its kind */
            content: components["schemas"]["TransferContentResponse"] | components["schemas"]["OrderContentResponse"] | components["schemas"]["StatementContentResponse"] | components["schemas"]["AgreementContentResponse"] | components["schemas"]["MediaContentResponse"] | components["schemas"]["DesignationContentResponse"] | components["schemas"]["StatisticContentResponse"];
        };
        SeriesItemResponse: {
            /** @example us-ice-removals */
            code: string;
            /**
             * @description How many values there are
             * @example 2
             */
            values: number;
            /**
             * @description What its values are numbers of
             * @example [
             *       "persons"
             *     ]
             */
            units: string[];
            /**
             * Format: date
             * @description First day that a value is of
             */
            first: string | null;
            /**
             * Format: date
             * @description Last day that a value is of
             */
            last: string | null;
        };
        SeriesPageResponse: {
            items: components["schemas"]["SeriesItemResponse"][];
            nextCursor: string | null;
        };
        SeriesValueResponse: {
            /** @description Slug of the record */
            slug: string;
            /**
             * Format: uri
             * @description Where the record is read and cited
             */
            url: string;
            /**
             * @description EDTF
             * @example 2025-02
             */
            period: string;
            /** @example 11000 */
            value: number;
            /** @example persons */
            unit: string;
            /** @description Of whom it is a number; null where nobody says */
            population: string | null;
            /** @description How it was counted; null where nobody says */
            method: string | null;
            /** @example news report */
            claimant: string;
            sources: components["schemas"]["RecordSourceResponse"][];
        };
        SeriesPeriodResponse: {
            /**
             * @description EDTF
             * @example 2025-02
             */
            period: string;
            /** @description True when values of one unit differ */
            conflicting: boolean;
            /** @description Values that differ stand side by side */
            values: components["schemas"]["SeriesValueResponse"][];
        };
        SeriesChangeResponse: {
            /** @description Slug of the record of the first period */
            from: string;
            /** @description Slug of the record of the second period */
            to: string;
            /**
             * @description Null where the units differ
             * @example -1000
             */
            difference: number | null;
            /**
             * @description Only between values of one unit, population and method, and not from zero
             * @example -8.3
             */
            percent: number | null;
            /** @description In what the two values differ */
            differs: ("unit" | "population" | "method")[];
            /** @description What neither source says: it may not be the same */
            unstated: ("unit" | "population" | "method")[];
        };
        SeriesComparisonResponse: {
            from: components["schemas"]["SeriesPeriodResponse"];
            to: components["schemas"]["SeriesPeriodResponse"];
            /** @description Each value against each of the other period */
            changes: components["schemas"]["SeriesChangeResponse"][];
        };
        SeriesResponse: {
            /** @example us-ice-removals */
            code: string;
            periods: components["schemas"]["SeriesPeriodResponse"][];
            /** @description Null where nothing is compared */
            comparison: components["schemas"]["SeriesComparisonResponse"] | null;
            /** @description How to read values of different sources */
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
    Facilities_map: {
        parameters: {
            query?: {
                /** @description ISO 3166-1 country */
                country?: string;
                /** @description Type of place */
                type?: string;
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
                    "application/geo+json": components["schemas"]["FacilityCollectionResponse"];
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
    Indicators_read: {
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
                    "application/json": components["schemas"]["IndicatorsResponse"];
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
    PopulationTotals_read: {
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
                    "application/json": components["schemas"]["PopulationTotalsResponse"];
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
    Timeline_read: {
        parameters: {
            query?: {
                /** @description Year, month or day */
                from?: string;
                /** @description Year, month or day, the whole of it included */
                to?: string;
                /** @description Kinds of events, separated by commas; all when absent */
                kind?: ("transfer" | "order_event" | "order_span" | "statement" | "agreement" | "media_item" | "designation" | "statistic" | "opened" | "closed" | "summary" | "death")[];
                /** @description How many items at most; 25 when absent */
                limit?: number;
                /** @description The `nextCursor` of the page before */
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
    Timeline_csv: {
        parameters: {
            query?: {
                /** @description Year, month or day */
                from?: string;
                /** @description Year, month or day, the whole of it included */
                to?: string;
                /** @description Kinds of events, separated by commas; all when absent */
                kind?: ("transfer" | "order_event" | "order_span" | "statement" | "agreement" | "media_item" | "designation" | "statistic" | "opened" | "closed" | "summary" | "death")[];
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
    Timeline_ndjson: {
        parameters: {
            query?: {
                /** @description Year, month or day */
                from?: string;
                /** @description Year, month or day, the whole of it included */
                to?: string;
                /** @description Kinds of events, separated by commas; all when absent */
                kind?: ("transfer" | "order_event" | "order_span" | "statement" | "agreement" | "media_item" | "designation" | "statistic" | "opened" | "closed" | "summary" | "death")[];
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
    Transfers_list: {
        parameters: {
            query?: {
                /** @description Slug of a facility that the record touches */
                facility?: string;
                /** @description ISO 3166-1 country that the record touches */
                country?: string;
                /** @description Year, month or day; what the record tells of can have been then or later */
                from?: string;
                /** @description Year, month or day, the whole of it included */
                to?: string;
                /** @description How many items at most; 25 when absent */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
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
                    "application/json": components["schemas"]["TransferPageResponse"];
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
    Transfers_csv: {
        parameters: {
            query?: {
                /** @description Slug of a facility that the record touches */
                facility?: string;
                /** @description ISO 3166-1 country that the record touches */
                country?: string;
                /** @description Year, month or day; what the record tells of can have been then or later */
                from?: string;
                /** @description Year, month or day, the whole of it included */
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
    Transfers_ndjson: {
        parameters: {
            query?: {
                /** @description Slug of a facility that the record touches */
                facility?: string;
                /** @description ISO 3166-1 country that the record touches */
                country?: string;
                /** @description Year, month or day; what the record tells of can have been then or later */
                from?: string;
                /** @description Year, month or day, the whole of it included */
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
    Transfers_geojson: {
        parameters: {
            query?: {
                /** @description Slug of a facility that the record touches */
                facility?: string;
                /** @description ISO 3166-1 country that the record touches */
                country?: string;
                /** @description Year, month or day; what the record tells of can have been then or later */
                from?: string;
                /** @description Year, month or day, the whole of it included */
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
                    "application/geo+json": string;
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
    Transfers_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of a record */
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
                    "application/json": components["schemas"]["TransferResponse"];
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
    Orders_list: {
        parameters: {
            query?: {
                /** @description Slug of a facility that the record touches */
                facility?: string;
                /** @description ISO 3166-1 country that the record touches */
                country?: string;
                /** @description Year, month or day; what the record tells of can have been then or later */
                from?: string;
                /** @description Year, month or day, the whole of it included */
                to?: string;
                /** @description How many items at most; 25 when absent */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
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
                    "application/json": components["schemas"]["OrderPageResponse"];
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
    Orders_csv: {
        parameters: {
            query?: {
                /** @description Slug of a facility that the record touches */
                facility?: string;
                /** @description ISO 3166-1 country that the record touches */
                country?: string;
                /** @description Year, month or day; what the record tells of can have been then or later */
                from?: string;
                /** @description Year, month or day, the whole of it included */
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
    Orders_ndjson: {
        parameters: {
            query?: {
                /** @description Slug of a facility that the record touches */
                facility?: string;
                /** @description ISO 3166-1 country that the record touches */
                country?: string;
                /** @description Year, month or day; what the record tells of can have been then or later */
                from?: string;
                /** @description Year, month or day, the whole of it included */
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
    Orders_geojson: {
        parameters: {
            query?: {
                /** @description Slug of a facility that the record touches */
                facility?: string;
                /** @description ISO 3166-1 country that the record touches */
                country?: string;
                /** @description Year, month or day; what the record tells of can have been then or later */
                from?: string;
                /** @description Year, month or day, the whole of it included */
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
                    "application/geo+json": string;
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
    Orders_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of a record */
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
                    "application/json": components["schemas"]["OrderResponse"];
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
    Statements_list: {
        parameters: {
            query?: {
                /** @description Slug of a facility that the record touches */
                facility?: string;
                /** @description ISO 3166-1 country that the record touches */
                country?: string;
                /** @description Year, month or day; what the record tells of can have been then or later */
                from?: string;
                /** @description Year, month or day, the whole of it included */
                to?: string;
                /** @description How many items at most; 25 when absent */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
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
                    "application/json": components["schemas"]["StatementPageResponse"];
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
    Statements_csv: {
        parameters: {
            query?: {
                /** @description Slug of a facility that the record touches */
                facility?: string;
                /** @description ISO 3166-1 country that the record touches */
                country?: string;
                /** @description Year, month or day; what the record tells of can have been then or later */
                from?: string;
                /** @description Year, month or day, the whole of it included */
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
    Statements_ndjson: {
        parameters: {
            query?: {
                /** @description Slug of a facility that the record touches */
                facility?: string;
                /** @description ISO 3166-1 country that the record touches */
                country?: string;
                /** @description Year, month or day; what the record tells of can have been then or later */
                from?: string;
                /** @description Year, month or day, the whole of it included */
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
    Statements_geojson: {
        parameters: {
            query?: {
                /** @description Slug of a facility that the record touches */
                facility?: string;
                /** @description ISO 3166-1 country that the record touches */
                country?: string;
                /** @description Year, month or day; what the record tells of can have been then or later */
                from?: string;
                /** @description Year, month or day, the whole of it included */
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
                    "application/geo+json": string;
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
    Statements_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of a record */
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
                    "application/json": components["schemas"]["StatementResponse"];
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
    Context_list: {
        parameters: {
            query?: {
                /** @description Slug of a facility that the record touches */
                facility?: string;
                /** @description ISO 3166-1 country that the record touches */
                country?: string;
                /** @description Year, month or day; what the record tells of can have been then or later */
                from?: string;
                /** @description Year, month or day, the whole of it included */
                to?: string;
                /** @description How many items at most; 25 when absent */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description Only records of this kind */
                kind?: "transfer" | "legal_order" | "statement" | "agreement" | "media_item" | "designation" | "statistic";
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
                    "application/json": components["schemas"]["RecordPageResponse"];
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
    Context_csv: {
        parameters: {
            query?: {
                /** @description Slug of a facility that the record touches */
                facility?: string;
                /** @description ISO 3166-1 country that the record touches */
                country?: string;
                /** @description Year, month or day; what the record tells of can have been then or later */
                from?: string;
                /** @description Year, month or day, the whole of it included */
                to?: string;
                /** @description Only records of this kind */
                kind?: "transfer" | "legal_order" | "statement" | "agreement" | "media_item" | "designation" | "statistic";
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
    Context_ndjson: {
        parameters: {
            query?: {
                /** @description Slug of a facility that the record touches */
                facility?: string;
                /** @description ISO 3166-1 country that the record touches */
                country?: string;
                /** @description Year, month or day; what the record tells of can have been then or later */
                from?: string;
                /** @description Year, month or day, the whole of it included */
                to?: string;
                /** @description Only records of this kind */
                kind?: "transfer" | "legal_order" | "statement" | "agreement" | "media_item" | "designation" | "statistic";
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
    Context_geojson: {
        parameters: {
            query?: {
                /** @description Slug of a facility that the record touches */
                facility?: string;
                /** @description ISO 3166-1 country that the record touches */
                country?: string;
                /** @description Year, month or day; what the record tells of can have been then or later */
                from?: string;
                /** @description Year, month or day, the whole of it included */
                to?: string;
                /** @description Only records of this kind */
                kind?: "transfer" | "legal_order" | "statement" | "agreement" | "media_item" | "designation" | "statistic";
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
                    "application/geo+json": string;
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
    Context_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of a record */
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
                    "application/json": components["schemas"]["RecordResponse"];
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
    Series_list: {
        parameters: {
            query?: {
                /** @description How many items at most; 25 when absent. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
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
                    "application/json": components["schemas"]["SeriesPageResponse"];
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
    Series_read: {
        parameters: {
            query?: {
                /** @description Two periods of the series, the earlier first, separated by a comma */
                compare?: string[];
            };
            header?: never;
            path: {
                /** @description Code of a series */
                code: string;
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
                    "application/json": components["schemas"]["SeriesResponse"];
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
    Series_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of a series */
                code: string;
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
    Series_ndjson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of a series */
                code: string;
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
