// Generated from docs/api/monitoring.yaml by "npm run api:generate"; do not edit.
export interface paths {
    "/api/monitoring/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agencies by name, with or without diacritics */
        get: operations["listAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Articles, newest first */
        get: operations["listArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article, with the issues made of it */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public issues, latest first
         * @description Staff of an agency see the issues of their own agency.
         */
        get: operations["listIssues"];
        put?: never;
        /** Make an article into an issue that an agency has to answer */
        post: operations["raiseIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One issue */
        get: operations["getIssue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All sources, with the state of their fetches */
        get: operations["listSources"];
        put?: never;
        /** Begin to follow a feed */
        post: operations["addSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One source */
        get: operations["getSource"];
        /** Change a source that was read before */
        put: operations["editSource"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/sources/{id}/fetches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest fetches of a source, newest first */
        get: operations["listFetches"];
        put?: never;
        /**
         * Fetch a source now
         * @description Answers when the fetch has ended, also when it failed: the outcome tells.
         */
        post: operations["fetchNow"];
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
        AddSource: {
            name: string;
            url: string;
        };
        AgencyEntry: {
            id?: components["schemas"]["UUID"];
            kind?: string;
            name?: string;
            slug?: string;
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"];
        };
        ArticleSlice: {
            items: components["schemas"]["ArticleSummary"][];
            next?: string;
        };
        ArticleSummary: {
            excerpt?: string;
            firstSeenAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            matches: components["schemas"]["MatchView"][];
            publishedAt?: components["schemas"]["Instant"];
            sourceId: components["schemas"]["UUID"];
            sourceName: string;
            title: string;
            url: string;
        };
        ArticleView: {
            excerpt?: string;
            firstSeenAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            issues: components["schemas"]["IssueSummary"][];
            matches: components["schemas"]["MatchView"][];
            publishedAt?: components["schemas"]["Instant"];
            sourceId: components["schemas"]["UUID"];
            sourceName: string;
            title: string;
            url: string;
        };
        /** @enum {string} */
        Confidence: "CERTAIN" | "LIKELY" | "AMBIGUOUS";
        EditSource: {
            enabled: boolean;
            name: string;
            url: string;
        };
        /** @enum {string} */
        FeedFormat: "RSS" | "ATOM";
        FetchFailure: {
            at: components["schemas"]["Instant"];
            code: string;
            detail: string;
        };
        FetchList: {
            items: components["schemas"]["FetchView"][];
        };
        FetchView: {
            /** Format: int32 */
            bytes: number;
            code?: string;
            detail?: string;
            /** Format: int32 */
            entries: number;
            finishedAt: components["schemas"]["Instant"];
            /** Format: int32 */
            httpStatus?: number;
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            newArticles: number;
            outcome: components["schemas"]["Result"];
            repaired: boolean;
            startedAt: components["schemas"]["Instant"];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        IssueMoveView: {
            effectiveOn: components["schemas"]["LocalDate"];
            fromId: components["schemas"]["UUID"];
            fromName: string;
            movedAt: components["schemas"]["Instant"];
            toId: components["schemas"]["UUID"];
            toName: string;
        };
        /** @enum {string} */
        IssueState: "OPEN" | "CLOSED";
        IssueSummary: {
            agencyId: components["schemas"]["UUID"];
            agencyName: string;
            articleId: components["schemas"]["UUID"];
            articleTitle: string;
            closedAt?: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            origin: components["schemas"]["Origin"];
            raisedAt: components["schemas"]["Instant"];
            receivedAt: components["schemas"]["Instant"];
            state: components["schemas"]["IssueState"];
            statementId?: components["schemas"]["UUID"];
            title: string;
        };
        IssueView: {
            agencyId: components["schemas"]["UUID"];
            agencyName: string;
            articleId: components["schemas"]["UUID"];
            articleTitle: string;
            articleUrl: string;
            closedAt?: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            moves: components["schemas"]["IssueMoveView"][];
            origin: components["schemas"]["Origin"];
            raisedAt: components["schemas"]["Instant"];
            receivedAt: components["schemas"]["Instant"];
            sourceName: string;
            state: components["schemas"]["IssueState"];
            statementId?: components["schemas"]["UUID"];
            statementTitle?: string;
            summary?: string;
            title: string;
            /** Format: int64 */
            version: number;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        MatchView: {
            agencyId: components["schemas"]["UUID"];
            agencyName: string;
            asWritten: string;
            confidence: components["schemas"]["Confidence"];
            reason: components["schemas"]["Reason"];
            unitToday?: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T12:15:50-04:00
         */
        OffsetDateTime: string;
        /** @enum {string} */
        Origin: "PRESS_REQUEST" | "PRESS_FORWARDED" | "SPOTTED";
        PageAgencyEntry: {
            items?: components["schemas"]["AgencyEntry"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageIssueSummary: {
            items?: components["schemas"]["IssueSummary"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        RaiseIssue: {
            agencyId: components["schemas"]["UUID"];
            articleId: components["schemas"]["UUID"];
            origin: components["schemas"]["Origin"];
            receivedAt: components["schemas"]["OffsetDateTime"];
            summary?: string;
            title: string;
        };
        /** @enum {string} */
        Reason: "FULL_NAME" | "TYPE_WORD" | "REGION_NAMED" | "DISTINCT_NAME" | "SHARED_NAME" | "FORMER_DISTRICT" | "PROVINCE_NAMED";
        /** @enum {string} */
        Result: "OK" | "NOT_MODIFIED" | "FAILED";
        SourceList: {
            items: components["schemas"]["SourceView"][];
        };
        /** @enum {string} */
        SourceState: "NEW" | "OK" | "FAILING" | "DISABLED";
        SourceView: {
            /** Format: int64 */
            articleCount: number;
            /** Format: int32 */
            consecutiveFailures: number;
            enabled: boolean;
            format?: components["schemas"]["FeedFormat"];
            id: components["schemas"]["UUID"];
            lastFailure?: components["schemas"]["FetchFailure"];
            lastFetchedAt?: components["schemas"]["Instant"];
            lastSucceededAt?: components["schemas"]["Instant"];
            name: string;
            nextFetchAt?: components["schemas"]["Instant"];
            state: components["schemas"]["SourceState"];
            url: string;
            /** Format: int64 */
            version: number;
        };
        /** Format: uuid */
        UUID: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAgencies: {
        parameters: {
            query?: {
                kind?: string;
                page?: number;
                q?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAgencyEntry"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listArticles: {
        parameters: {
            query?: {
                /** @description The value of next of the stretch before. */
                after?: string;
                /** @description The body that is named. */
                agency?: components["schemas"]["UUID"];
                /** @description Whether any body of the province is named. */
                matched?: boolean;
                /** @description Words of title or text; diacritics do not matter. */
                q?: string;
                size?: number;
                source?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleSlice"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listIssues: {
        parameters: {
            query?: {
                agency?: components["schemas"]["UUID"];
                page?: number;
                size?: number;
                state?: components["schemas"]["IssueState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageIssueSummary"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    raiseIssue: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body has its effect once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseIssue"];
            };
        };
        responses: {
            /** @description Raised; the agency gets its task in a moment */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceList"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSource"];
            };
        };
        responses: {
            /** @description Added, and due at once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    editSource: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditSource"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listFetches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchList"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    fetchNow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fetched or failed; see outcome */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
