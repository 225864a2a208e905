// Generated from docs/api/monitoring.yaml by "npm run api:generate"; do not edit.
export interface paths {
    "/api/monitoring/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
        get: operations["listIssues"];
        put?: never;
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
        get: operations["listSources"];
        put?: never;
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
        get: operations["getSource"];
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
        get: operations["listFetches"];
        put?: never;
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
        ArticleSlice: {
            items: components["schemas"]["ArticleSummary"][];
            next?: string;
        };
        ArticleSummary: {
            excerpt?: string;
            /** Format: date-time */
            firstSeenAt: string;
            /** Format: uuid */
            id: string;
            matches: components["schemas"]["MatchView"][];
            /** Format: date-time */
            publishedAt?: string;
            /** Format: uuid */
            sourceId: string;
            sourceName: string;
            title: string;
            url: string;
        };
        ArticleView: {
            excerpt?: string;
            /** Format: date-time */
            firstSeenAt: string;
            /** Format: uuid */
            id: string;
            issues: components["schemas"]["IssueSummary"][];
            matches: components["schemas"]["MatchView"][];
            /** Format: date-time */
            publishedAt?: string;
            /** Format: uuid */
            sourceId: string;
            sourceName: string;
            title: string;
            url: string;
        };
        EditSource: {
            enabled: boolean;
            name: string;
            url: string;
        };
        FetchFailure: {
            /** Format: date-time */
            at: string;
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
            /** Format: date-time */
            finishedAt: string;
            /** Format: int32 */
            httpStatus?: number;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            newArticles: number;
            /** @enum {string} */
            outcome: "OK" | "NOT_MODIFIED" | "FAILED";
            repaired: boolean;
            /** Format: date-time */
            startedAt: string;
        };
        /** @enum {string} */
        IssueState: "OPEN" | "CLOSED";
        IssueSummary: {
            /** Format: uuid */
            agencyId: string;
            agencyName: string;
            /** Format: uuid */
            articleId: string;
            articleTitle: string;
            /** Format: date-time */
            closedAt?: string;
            /** Format: uuid */
            id: string;
            origin: components["schemas"]["Origin"];
            /** Format: date-time */
            raisedAt: string;
            /** Format: date-time */
            receivedAt: string;
            state: components["schemas"]["IssueState"];
            /** Format: uuid */
            statementId?: string;
            title: string;
        };
        IssueView: {
            /** Format: uuid */
            agencyId: string;
            agencyName: string;
            /** Format: uuid */
            articleId: string;
            articleTitle: string;
            articleUrl: string;
            /** Format: date-time */
            closedAt?: string;
            /** Format: uuid */
            id: string;
            origin: components["schemas"]["Origin"];
            /** Format: date-time */
            raisedAt: string;
            /** Format: date-time */
            receivedAt: string;
            sourceName: string;
            state: components["schemas"]["IssueState"];
            /** Format: uuid */
            statementId?: string;
            statementTitle?: string;
            summary?: string;
            title: string;
            /** Format: int64 */
            version: number;
        };
        MatchView: {
            /** Format: uuid */
            agencyId: string;
            agencyName: string;
            asWritten: string;
            /** @enum {string} */
            confidence: "CERTAIN" | "LIKELY" | "AMBIGUOUS";
            reason: string;
            unitToday?: string;
        };
        /** @enum {string} */
        Origin: "PRESS_REQUEST" | "PRESS_FORWARDED" | "SPOTTED";
        PageIssueSummary: {
            items: components["schemas"]["IssueSummary"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        RaiseIssue: {
            /** Format: uuid */
            agencyId: string;
            /** Format: uuid */
            articleId: string;
            origin: components["schemas"]["Origin"];
            /** Format: date-time */
            receivedAt: string;
            summary?: string;
            title: string;
        };
        SourceList: {
            items: components["schemas"]["SourceView"][];
        };
        SourceView: {
            /** Format: int64 */
            articleCount: number;
            /** Format: int32 */
            consecutiveFailures: number;
            enabled: boolean;
            /** @enum {string} */
            format?: "RSS" | "ATOM";
            /** Format: uuid */
            id: string;
            lastFailure?: components["schemas"]["FetchFailure"];
            /** Format: date-time */
            lastFetchedAt?: string;
            /** Format: date-time */
            lastSucceededAt?: string;
            name: string;
            /** Format: date-time */
            nextFetchAt?: string;
            /** @enum {string} */
            state: "NEW" | "OK" | "FAILING" | "DISABLED";
            url: string;
            /** Format: int64 */
            version: number;
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
    listArticles: {
        parameters: {
            query?: {
                after?: string;
                agency?: string;
                matched?: boolean;
                q?: string;
                size?: number;
                source?: string;
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
        };
    };
    getArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
        };
    };
    listIssues: {
        parameters: {
            query?: {
                agency?: string;
                page?: number;
                size?: number;
                state?: string;
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
        };
    };
    raiseIssue: {
        parameters: {
            query?: never;
            header?: {
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
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueView"];
                };
            };
        };
    };
    getIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceView"];
                };
            };
        };
    };
    getSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
        };
    };
    editSource: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
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
        };
    };
    listFetches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
        };
    };
    fetchNow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchView"];
                };
            };
        };
    };
}
