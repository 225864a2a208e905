// Generated from docs/api/registry.yaml by "npm run api:generate"; do not edit.
export interface paths {
    "/api/registry/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAssignments"];
        put?: never;
        post: operations["assignSpokesperson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/spokespersons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSpokespersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listStatements"];
        put?: never;
        post: operations["draftStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getStatement"];
        put: operations["editStatement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/statements/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTask"];
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
        AgencySummary: {
            formerDistrict?: string;
            /** Format: uuid */
            id: string;
            kind: string;
            name: string;
            slug: string;
            unitCode?: string;
            /** @enum {string} */
            unitType?: "xa" | "phuong" | "thi-tran";
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        AgencyView: {
            aliases: string[];
            formerDistrict?: string;
            /** Format: uuid */
            id: string;
            kind: string;
            name: string;
            predecessors: components["schemas"]["AgencySummary"][];
            /** @enum {string} */
            publishingDuty: "PROVINCE" | "MINISTRY" | "NONE";
            slug: string;
            spokespersons: components["schemas"]["SpokespersonView"][];
            successors: components["schemas"]["AgencySummary"][];
            unitCode?: string;
            /** @enum {string} */
            unitType?: "xa" | "phuong" | "thi-tran";
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        AssignmentList: {
            items: components["schemas"]["AssignmentView"][];
        };
        AssignmentView: {
            /** Format: uuid */
            agencyId: string;
            agencyName: string;
            /** Format: date-time */
            decidedAt: string;
            decisionNumber: string;
            email: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "REGULAR";
            personName: string;
            phone: string;
            position: string;
            publication: components["schemas"]["PublicationView"];
            /** Format: date-time */
            publishedAt?: string;
        };
        AssignSpokesperson: {
            /** Format: date-time */
            decidedAt: string;
            decisionNumber: string;
            email: string;
            /** @enum {string} */
            kind: "REGULAR";
            personName: string;
            phone: string;
            position: string;
        };
        ClockView: {
            basis: string;
            /** @enum {string} */
            confidence: "UNKNOWN" | "LOW" | "MEDIUM" | "HIGH";
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            lastDay?: string;
            /** Format: date */
            movedFrom?: string;
            rule: string;
            skipped: components["schemas"]["SkippedDay"][];
            /** Format: date-time */
            trigger: string;
            triggerKind: string;
            /** @enum {string} */
            unit: "HOURS" | "DAYS" | "WORKING_DAYS";
            /** Format: int32 */
            value: number;
        };
        DraftStatement: {
            body: string;
            /** Format: uuid */
            taskId: string;
            title: string;
        };
        EditStatement: {
            body: string;
            title: string;
        };
        PageAgencySummary: {
            items: components["schemas"]["AgencySummary"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageSpokespersonView: {
            items: components["schemas"]["SpokespersonView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageStatementSummary: {
            items: components["schemas"]["StatementSummary"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageTaskSummary: {
            items: components["schemas"]["TaskSummary"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PublicationView: {
            basis?: string;
            /** @enum {string} */
            confidence?: "UNKNOWN" | "LOW" | "MEDIUM" | "HIGH";
            /** Format: date-time */
            dueAt?: string;
            /** Format: date */
            lastDay?: string;
            /** Format: date */
            movedFrom?: string;
            onTime?: boolean;
            /** Format: date-time */
            publishedAt: string;
            rule?: string;
            skipped?: components["schemas"]["SkippedDay"][];
            /** Format: date-time */
            trigger?: string;
            triggerKind?: string;
            /** @enum {string} */
            unit?: "HOURS" | "DAYS" | "WORKING_DAYS";
            /** Format: int32 */
            value?: number;
            /** @enum {string} */
            verdict: "ON_TIME" | "LATE" | "UNCERTAIN" | "NO_RULE";
        };
        SkippedDay: {
            /** Format: date */
            date: string;
            name?: string;
            /** @enum {string} */
            reason: "WEEKEND" | "HOLIDAY";
        };
        SpokespersonView: {
            /** Format: uuid */
            agencyId: string;
            agencyName: string;
            /** Format: date-time */
            decidedAt: string;
            decisionNumber: string;
            email: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "REGULAR";
            personName: string;
            phone: string;
            position: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        StatementSummary: {
            /** Format: uuid */
            agencyId: string;
            agencyName: string;
            excerpt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            publishedAt: string;
            title: string;
        };
        StatementView: {
            /** Format: uuid */
            agencyId: string;
            agencyName: string;
            body: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            publishedAt?: string;
            /** @enum {string} */
            state: "DRAFT" | "PUBLISHED";
            /** Format: uuid */
            taskId?: string;
            title: string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        TaskOrigin: "PRESS_REQUEST" | "PRESS_FORWARDED" | "SPOTTED";
        /** @enum {string} */
        TaskState: "OPEN" | "ANSWERED";
        TaskSummary: {
            /** Format: uuid */
            agencyId: string;
            agencyName: string;
            articleTitle: string;
            articleUrl: string;
            clock?: components["schemas"]["ClockView"];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            issueId: string;
            origin: components["schemas"]["TaskOrigin"];
            /** Format: date-time */
            receivedAt: string;
            sourceName: string;
            state: components["schemas"]["TaskState"];
            title: string;
        };
        TaskView: {
            /** Format: uuid */
            agencyId: string;
            agencyName: string;
            articleTitle: string;
            articleUrl: string;
            clock?: components["schemas"]["ClockView"];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            issueId: string;
            origin: components["schemas"]["TaskOrigin"];
            /** Format: date-time */
            receivedAt: string;
            sourceName: string;
            state: components["schemas"]["TaskState"];
            statement?: components["schemas"]["StatementView"];
            summaryText?: string;
            title: string;
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
    listAgencies: {
        parameters: {
            query?: {
                asAt?: string;
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
                    "application/json": components["schemas"]["PageAgencySummary"];
                };
            };
        };
    };
    getAgency: {
        parameters: {
            query?: {
                asAt?: string;
            };
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
                    "application/json": components["schemas"]["AgencyView"];
                };
            };
        };
    };
    listAssignments: {
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
                    "application/json": components["schemas"]["AssignmentList"];
                };
            };
        };
    };
    assignSpokesperson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignSpokesperson"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
        };
    };
    listSpokespersons: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["PageSpokespersonView"];
                };
            };
        };
    };
    listStatements: {
        parameters: {
            query?: {
                agency?: string;
                page?: number;
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
                    "application/json": components["schemas"]["PageStatementSummary"];
                };
            };
        };
    };
    draftStatement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftStatement"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
        };
    };
    getStatement: {
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
                    "application/json": components["schemas"]["StatementView"];
                };
            };
        };
    };
    editStatement: {
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
                "application/json": components["schemas"]["EditStatement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
        };
    };
    publishStatement: {
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
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["PageTaskSummary"];
                };
            };
        };
    };
    getTask: {
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
                    "application/json": components["schemas"]["TaskView"];
                };
            };
        };
    };
}
