// Generated from docs/api/registry.yaml by "npm run api:generate"; do not edit.
export interface paths {
    "/api/registry/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agencies that existed on a day, today by default */
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
        /** One agency with its history and its spokespersons */
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
        /** All assignments of an agency, with their publication clocks */
        get: operations["listAssignments"];
        put?: never;
        /**
         * Record the decision that names a spokesperson
         * @description An editor proposes and another person confirms; what the province's office records from an agency's signed letter is in force at once.
         */
        post: operations["assignSpokesperson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/assignments/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One assignment, with its version */
        get: operations["getAssignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/assignments/{assignmentId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a proposal: it is public from now on
         * @description Never by the one who proposed it. Whoever is in the role yields when this one begins.
         */
        post: operations["confirmAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/assignments/{assignmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an assignment before its time, by a decision
         * @description Resignation, transfer, retirement or revocation; the end may lie in the future.
         */
        post: operations["endAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/assignments/{assignmentId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a proposal, with a reason */
        post: operations["rejectAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/assignments/{assignmentId}/unavailabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report that a regular spokesperson cannot act
         * @description The head then authorises somebody else: an assignment that names this unavailability.
         */
        post: operations["reportUnavailability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/assignments/{assignmentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one's own proposal back */
        post: operations["withdrawAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell what was, is or will be true of an agency in a period; what was believed before stays known */
        post: operations["correctAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an agency was called when, whom it followed, who follows it */
        get: operations["getAgencyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has or had a role in an agency */
        get: operations["listPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/persons/{personId}/personal-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the personal contact of a person
         * @description Never published. Without phone and e-mail the contact is forgotten.
         */
        put: operations["recordPersonalContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/spokesperson-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who speaks, will speak or spoke for an agency, the latest first */
        get: operations["getSpokespersonHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/unavailabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the agency's spokespersons cannot act */
        get: operations["listUnavailabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/unavailabilities/{unavailabilityId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back earlier than reported, or not away at all */
        post: operations["endUnavailability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lead an old code or name to the body that answers today */
        get: operations["resolveAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/assignment-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assignments that wait for a second person, the oldest first */
        get: operations["listAssignmentProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what, newest first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole trail, oldest first, one JSON object per line, with what is needed to check it elsewhere */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the trail is what it was
         * @description Walks along the chain, some thousand entries at a time; go on with `next` until it is absent. A head that was written down earlier shows, in addition, that nothing was cut off or rewritten.
         */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/feed/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened behind a cursor; begin at 0 */
        get: operations["readFeedChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/feed/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys of the signatures, as a JSON Web Key Set */
        get: operations["readFeedKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/feed/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All records at one moment, and the sequence they stand at */
        get: operations["readFeedSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/feed/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the feed has come, and who has read how much of it */
        get: operations["readFeedStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/open-data/agencies/{id}.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest changes of one agency's spokespersons, as an Atom feed */
        get: operations["subscribeAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/open-data/spokespersons.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest changes of the public list, as an Atom feed */
        get: operations["subscribeSpokespersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/open-data/spokespersons.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public list as CSV
         * @description RFC 4180 with commas, UTF-8 with byte order mark; cells that would be formulas begin with an apostrophe.
         */
        get: operations["downloadSpokespersonsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/open-data/spokespersons.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public list as JSON */
        get: operations["downloadSpokespersonsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/open-data/spokespersons.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public list as a workbook */
        get: operations["downloadSpokespersonsXlsx"];
        put?: never;
        post?: never;
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
        /** The public list: everybody who speaks for an agency */
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
        /** Published statements, newest first */
        get: operations["listStatements"];
        put?: never;
        /** Begin the answer to a task */
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
        /** One statement: a draft only for its own agency */
        get: operations["getStatement"];
        /** Replace the text of a draft */
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
        /** Publish a draft; it never changes again */
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
        /** What the own agency has to answer, due first */
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
        /** One task with its legal clock and its statement */
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
        AgencyHistory: {
            corrections?: components["schemas"]["Correction"][];
            id?: components["schemas"]["UUID"];
            periods?: components["schemas"]["Period"][];
            /** Format: int32 */
            revision?: number;
            slug?: string;
            successions?: components["schemas"]["Succession"][];
        };
        /** @enum {string} */
        AgencyKind: "provincial-committee" | "council" | "party" | "department" | "inspectorate" | "vertical-body" | "press-agency" | "commune-committee" | "district-committee";
        AgencyResolution: {
            asAt?: components["schemas"]["LocalDate"];
            borneThatDay?: boolean;
            candidates?: components["schemas"]["Candidate"][];
            outcome?: components["schemas"]["Outcome"];
            wanted?: string;
        };
        AgencySummary: {
            formerDistrict?: string;
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["AgencyKind"];
            name?: string;
            slug?: string;
            unitCode?: string;
            unitType?: components["schemas"]["UnitType"];
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"];
        };
        AgencyView: {
            aliases?: string[];
            formerDistrict?: string;
            id?: components["schemas"]["UUID"];
            identifier?: string;
            kind?: components["schemas"]["AgencyKind"];
            legacyIdentifier?: string;
            name?: string;
            parent?: components["schemas"]["AgencySummary"];
            predecessors?: components["schemas"]["AgencySummary"][];
            publishingDuty?: components["schemas"]["PublishingDuty"];
            slug?: string;
            spokespersons?: components["schemas"]["SpokespersonView"][];
            successors?: components["schemas"]["AgencySummary"][];
            unitCode?: string;
            unitType?: components["schemas"]["UnitType"];
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"];
        };
        AssignmentList: {
            items?: components["schemas"]["AssignmentView"][];
        };
        /** @enum {string} */
        AssignmentState: "PROPOSED" | "CONFIRMED" | "REJECTED" | "WITHDRAWN";
        AssignmentView: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            authorisationDocument?: string;
            authorisedBy?: components["schemas"]["UUID"];
            decidedAt?: components["schemas"]["Instant"];
            decisionNumber?: string;
            email?: string;
            endDecisionNumber?: string;
            endedAt?: components["schemas"]["Instant"];
            endReason?: components["schemas"]["EndReason"];
            id?: components["schemas"]["UUID"];
            irregularity?: components["schemas"]["Irregularity"];
            kind?: components["schemas"]["SpokespersonKind"];
            matter?: string;
            personId?: components["schemas"]["UUID"];
            personName?: string;
            phone?: string;
            position?: string;
            postId?: components["schemas"]["UUID"];
            proposedAt?: components["schemas"]["Instant"];
            proposedBy?: string;
            publication?: components["schemas"]["PublicationView"];
            publishedAt?: components["schemas"]["Instant"];
            settledAt?: components["schemas"]["Instant"];
            settledBy?: string;
            settledReason?: string;
            standsInFor?: components["schemas"]["UUID"];
            state?: components["schemas"]["AssignmentState"];
            validFrom?: components["schemas"]["Instant"];
            validTo?: components["schemas"]["Instant"];
            /** Format: int32 */
            version?: number;
        };
        AssignSpokesperson: {
            authorisationDocument?: string;
            authorisedBy?: components["schemas"]["UUID"];
            decidedAt: components["schemas"]["OffsetDateTime"];
            decisionNumber: string;
            email: string;
            kind: components["schemas"]["SpokespersonKind"];
            matter?: string;
            personName: string;
            phone: string;
            position: string;
            postKind?: components["schemas"]["PostKind"];
            standsInFor?: components["schemas"]["UUID"];
            validFrom?: components["schemas"]["OffsetDateTime"];
            validTo?: components["schemas"]["OffsetDateTime"];
        };
        AuditHead: {
            hash?: string;
            /** Format: int64 */
            position?: number;
        };
        AuditSlice: {
            items?: components["schemas"]["AuditView"][];
            /** Format: int64 */
            next?: number;
        };
        AuditView: {
            action?: string;
            actor?: string;
            actorAgency?: string;
            after?: Record<string, never>;
            agencyId?: components["schemas"]["UUID"];
            before?: Record<string, never>;
            entity?: string;
            entityId?: components["schemas"]["UUID"];
            hash?: string;
            /** Format: int64 */
            position?: number;
            recordedAt?: components["schemas"]["Instant"];
            traceId?: string;
        };
        Body: {
            identifier?: string;
            kind: components["schemas"]["AgencyKind"];
            name: string;
            unitCode?: string;
            unitType?: components["schemas"]["UnitType"];
        };
        Candidate: {
            bearer?: components["schemas"]["AgencySummary"];
            borneFrom?: components["schemas"]["LocalDate"];
            borneTo?: components["schemas"]["LocalDate"];
            outcome?: components["schemas"]["Outcome"];
            path?: components["schemas"]["SuccessionLink"][];
            today?: components["schemas"]["AgencySummary"][];
        };
        ChainBreak: {
            /** Format: int64 */
            position?: number;
            reason?: components["schemas"]["Reason1"];
        };
        ChainReport: {
            firstBreak?: components["schemas"]["ChainBreak"];
            /** Format: int64 */
            from?: number;
            head?: components["schemas"]["AuditHead"];
            intact?: boolean;
            /** Format: int64 */
            next?: number;
            /** Format: int64 */
            to?: number;
        };
        ClockView: {
            basis?: string;
            confidence?: components["schemas"]["Confidence"];
            dueAt?: components["schemas"]["Instant"];
            lastDay?: components["schemas"]["LocalDate"];
            movedFrom?: components["schemas"]["LocalDate"];
            rule?: string;
            skipped?: components["schemas"]["SkippedDay"][];
            trigger?: components["schemas"]["Instant"];
            triggerKind?: string;
            unit?: components["schemas"]["DeadlineUnit"];
            /** Format: int32 */
            value?: number;
        };
        /** @enum {string} */
        Confidence: "UNKNOWN" | "LOW" | "MEDIUM" | "HIGH";
        CorrectAgency: {
            aliases: string[];
            identifier?: string;
            legacyIdentifier?: string;
            name: string;
            reason: string;
            unitCode?: string;
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"];
        };
        Correction: {
            knownFrom?: components["schemas"]["Instant"];
            knownTo?: components["schemas"]["Instant"];
            name?: string;
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"];
        };
        Count: {
            kind?: components["schemas"]["RecordKind"];
            /** Format: int64 */
            records?: number;
        };
        /** @enum {string} */
        DeadlineUnit: "HOURS" | "DAYS" | "WORKING_DAYS";
        /** @enum {string} */
        Destiny: "MOVES" | "ENDS";
        /** @enum {string} */
        Direction: "PREDECESSOR" | "SUCCESSOR";
        DraftStatement: {
            body: string;
            taskId: components["schemas"]["UUID"];
            title: string;
        };
        EditStatement: {
            body: string;
            title: string;
        };
        FeedChanges: {
            items?: components["schemas"]["Item1"][];
            /** Format: int64 */
            next?: number;
            /** Format: int32 */
            schemaVersion?: number;
        };
        FeedKeySet: {
            keys?: components["schemas"]["Key1"][];
        };
        FeedSnapshot: {
            items?: components["schemas"]["Item"][];
            /** Format: int32 */
            schemaVersion?: number;
            /** Format: int64 */
            sequence?: number;
        };
        FeedStatus: {
            changedAt?: components["schemas"]["Instant"];
            keys?: components["schemas"]["Key"][];
            readers?: components["schemas"]["Reader"][];
            records?: components["schemas"]["Count"][];
            /** Format: int64 */
            sequence?: number;
        };
        EndAssignment: {
            decidedAt: components["schemas"]["OffsetDateTime"];
            decisionNumber: string;
            endsAt: components["schemas"]["OffsetDateTime"];
            reason: components["schemas"]["EndReason"];
        };
        /** @enum {string} */
        EndReason: "RESIGNED" | "TRANSFERRED" | "RETIRED" | "REVOKED" | "RETURNED" | "OTHER";
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Irregularity: {
            basis?: string;
            rule?: string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Named: {
            id?: components["schemas"]["UUID"];
            name?: string;
        };
        NewBody: {
            aliases?: string[];
            id?: components["schemas"]["UUID"];
            identifier?: string;
            kind?: components["schemas"]["AgencyKind"];
            legacyIdentifier?: string;
            name?: string;
            unitCode?: string;
            unitType?: components["schemas"]["UnitType"];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T12:15:50-04:00
         */
        OffsetDateTime: string;
        /** @enum {string} */
        Outcome: "BODY" | "SPLIT" | "ENDED" | "HOMONYMS";
        PageAgencySummary: {
            items?: components["schemas"]["AgencySummary"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageAssignmentView: {
            items?: components["schemas"]["AssignmentView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageReorganisationSummary: {
            items?: components["schemas"]["ReorganisationSummary"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageSpokespersonView: {
            items?: components["schemas"]["SpokespersonView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageStatementSummary: {
            items?: components["schemas"]["StatementSummary"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageTaskSummary: {
            items?: components["schemas"]["TaskSummary"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        Period: {
            aliases?: string[];
            beganBy?: components["schemas"]["SuccessionKind"];
            beganDocument?: string;
            endedBy?: components["schemas"]["SuccessionKind"];
            endedDocument?: string;
            formerDistrict?: string;
            identifier?: string;
            kind?: components["schemas"]["AgencyKind"];
            legacyIdentifier?: string;
            name?: string;
            parentId?: components["schemas"]["UUID"];
            parentName?: string;
            recordedAt?: components["schemas"]["Instant"];
            unitCode?: string;
            unitType?: components["schemas"]["UnitType"];
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"];
        };
        PersonList: {
            items?: components["schemas"]["PersonView"][];
        };
        PersonView: {
            fullName?: string;
            id?: components["schemas"]["UUID"];
            masked?: boolean;
            officialEmail?: string;
            officialPhone?: string;
            personalEmail?: string;
            personalPhone?: string;
            /** Format: int32 */
            version?: number;
        };
        /** @enum {string} */
        PostKind: "HEAD" | "DEPUTY" | "OFFICER";
        PrepareReorganisation: {
            documentDate: components["schemas"]["LocalDate"];
            documentNumber: string;
            effectiveOn: components["schemas"]["LocalDate"];
            steps: components["schemas"]["Step"][];
            title: string;
        };
        PublicationView: {
            basis?: string;
            confidence?: components["schemas"]["Confidence"];
            dueAt?: components["schemas"]["Instant"];
            lastDay?: components["schemas"]["LocalDate"];
            movedFrom?: components["schemas"]["LocalDate"];
            onTime?: boolean;
            publishedAt?: components["schemas"]["Instant"];
            rule?: string;
            skipped?: components["schemas"]["SkippedDay"][];
            trigger?: components["schemas"]["Instant"];
            triggerKind?: string;
            unit?: components["schemas"]["DeadlineUnit"];
            /** Format: int32 */
            value?: number;
            verdict?: components["schemas"]["Verdict"];
        };
        PublicList: {
            generatedAt?: components["schemas"]["Instant"];
            items?: components["schemas"]["SpokespersonView"][];
        };
        /** @enum {string} */
        PublishingDuty: "PROVINCE" | "MINISTRY" | "NONE";
        Reader: {
            client?: string;
            readAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            sequence?: number;
        };
        /** @enum {string} */
        Reason: "WEEKEND" | "HOLIDAY";
        /** @enum {string} */
        Reason1: "MISSING" | "CHANGED" | "UNLINKED" | "OTHER_HEAD";
        RecordPersonalContact: {
            email?: string;
            phone?: string;
        };
        RejectAssignment: {
            reason: string;
        };
        /** @enum {string} */
        ReorganisationState: "DRAFT" | "SCHEDULED" | "IN_FORCE";
        ReorganisationSummary: {
            appliedAt?: components["schemas"]["Instant"];
            appliedBy?: string;
            documentDate?: components["schemas"]["LocalDate"];
            documentNumber?: string;
            effectiveOn?: components["schemas"]["LocalDate"];
            id?: components["schemas"]["UUID"];
            inForceAt?: components["schemas"]["Instant"];
            preparedAt?: components["schemas"]["Instant"];
            preparedBy?: string;
            state?: components["schemas"]["ReorganisationState"];
            title?: string;
        };
        ReorganisationView: {
            effects?: components["schemas"]["Effect"][];
            ready?: boolean;
            steps?: components["schemas"]["Step1"][];
            summary?: components["schemas"]["ReorganisationSummary"];
            /** Format: int32 */
            version?: number;
        };
        ReportUnavailability: {
            from: components["schemas"]["OffsetDateTime"];
            reason: components["schemas"]["UnavailabilityReason"];
            to: components["schemas"]["OffsetDateTime"];
        };
        SkippedDay: {
            date?: components["schemas"]["LocalDate"];
            name?: string;
            reason?: components["schemas"]["Reason"];
        };
        SpokespersonHistory: {
            items?: components["schemas"]["SpokespersonPeriod"][];
        };
        /** @enum {string} */
        SpokespersonKind: "HEAD" | "REGULAR" | "CASE_AUTHORISED";
        SpokespersonPeriod: {
            authorisationDocument?: string;
            decidedAt?: components["schemas"]["Instant"];
            decisionNumber?: string;
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["SpokespersonKind"];
            matter?: string;
            personName?: string;
            position?: string;
            validFrom?: components["schemas"]["Instant"];
            validTo?: components["schemas"]["Instant"];
        };
        SpokespersonView: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            authorisationDocument?: string;
            decidedAt?: components["schemas"]["Instant"];
            decisionNumber?: string;
            email?: string;
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["SpokespersonKind"];
            matter?: string;
            personName?: string;
            phone?: string;
            position?: string;
            publishedAt?: components["schemas"]["Instant"];
            substituteId?: components["schemas"]["UUID"];
            substituteName?: string;
            unavailableUntil?: components["schemas"]["Instant"];
            validFrom?: components["schemas"]["Instant"];
            validTo?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        StatementState: "DRAFT" | "PUBLISHED";
        StatementSummary: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            excerpt?: string;
            id?: components["schemas"]["UUID"];
            publishedAt?: components["schemas"]["Instant"];
            title?: string;
        };
        StatementView: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            body?: string;
            createdAt?: components["schemas"]["Instant"];
            id?: components["schemas"]["UUID"];
            publishedAt?: components["schemas"]["Instant"];
            state?: components["schemas"]["StatementState"];
            taskId?: components["schemas"]["UUID"];
            title?: string;
            /** Format: int32 */
            version?: number;
        };
        Step: {
            heirId?: components["schemas"]["UUID"];
            /** Format: int32 */
            heirOfNew?: number;
            kind: components["schemas"]["SuccessionKind"];
            newBodies?: components["schemas"]["Body"][];
            predecessors: string[];
            successors?: string[];
        };
        Step1: {
            heir?: components["schemas"]["Named"];
            kind?: components["schemas"]["SuccessionKind"];
            newBodies?: components["schemas"]["NewBody"][];
            predecessors?: components["schemas"]["Named"][];
            successors?: components["schemas"]["Named"][];
        };
        /** @enum {string} */
        Subject: "SPOKESPERSON" | "TASK" | "STATEMENT_DRAFT" | "DUTY" | "OFFICER";
        Succession: {
            agency?: components["schemas"]["AgencySummary"];
            direction?: components["schemas"]["Direction"];
            documentNumber?: string;
            effectiveOn?: components["schemas"]["LocalDate"];
            kind?: components["schemas"]["SuccessionKind"];
        };
        /** @enum {string} */
        SuccessionKind: "REPLACE" | "MERGE" | "SPLIT" | "RENAME" | "ABOLISH";
        SuccessionLink: {
            documentNumber?: string;
            effectiveOn?: components["schemas"]["LocalDate"];
            kind?: components["schemas"]["SuccessionKind"];
            predecessorId?: components["schemas"]["UUID"];
            successorId?: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        TaskOrigin: "PRESS_REQUEST" | "PRESS_FORWARDED" | "SPOTTED";
        /** @enum {string} */
        TaskState: "OPEN" | "ANSWERED";
        TaskSummary: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            articleTitle?: string;
            articleUrl?: string;
            clock?: components["schemas"]["ClockView"];
            id?: components["schemas"]["UUID"];
            issueId?: components["schemas"]["UUID"];
            origin?: components["schemas"]["TaskOrigin"];
            receivedAt?: components["schemas"]["Instant"];
            sourceName?: string;
            state?: components["schemas"]["TaskState"];
            title?: string;
        };
        TaskView: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            articleTitle?: string;
            articleUrl?: string;
            clock?: components["schemas"]["ClockView"];
            id?: components["schemas"]["UUID"];
            issueId?: components["schemas"]["UUID"];
            origin?: components["schemas"]["TaskOrigin"];
            receivedAt?: components["schemas"]["Instant"];
            sourceName?: string;
            state?: components["schemas"]["TaskState"];
            statement?: components["schemas"]["StatementView"];
            summaryText?: string;
            title?: string;
            /** Format: int32 */
            version?: number;
        };
        UnavailabilityList: {
            items?: components["schemas"]["UnavailabilityView"][];
        };
        /** @enum {string} */
        UnavailabilityReason: "BUSINESS_TRIP" | "TRAINING" | "LEAVE" | "OTHER";
        UnavailabilityView: {
            agencyId?: components["schemas"]["UUID"];
            assignmentId?: components["schemas"]["UUID"];
            cancelledAt?: components["schemas"]["Instant"];
            from?: components["schemas"]["Instant"];
            id?: components["schemas"]["UUID"];
            reason?: components["schemas"]["UnavailabilityReason"];
            to?: components["schemas"]["Instant"];
            /** Format: int32 */
            version?: number;
        };
        /** @enum {string} */
        UnitType: "xa" | "phuong" | "thi-tran" | "huyen" | "thanh-pho";
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        Verdict: "WAITING" | "ON_TIME" | "LATE" | "UNCERTAIN" | "NO_RULE";
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
                /** @description The day on which the agencies existed; today when absent. */
                asAt?: components["schemas"]["LocalDate"];
                kind?: components["schemas"]["AgencyKind"];
                /** @description The moment whose knowledge counts; now when absent. */
                knownAt?: components["schemas"]["OffsetDateTime"];
                page?: number;
                /** @description Words of a name, old name or alias; diacritics do not matter. */
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
                /** @description The day to look at; 404 when the agency did not exist then. */
                asAt?: components["schemas"]["LocalDate"];
                /** @description The moment whose knowledge counts; now when absent. */
                knownAt?: components["schemas"]["OffsetDateTime"];
            };
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
                    "application/json": components["schemas"]["AssignmentList"];
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
    assignSpokesperson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body has its effect once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignSpokesperson"];
            };
        };
        responses: {
            /** @description Recorded: a proposal, or in force and published with it */
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
    getAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignmentId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["AssignmentView"];
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
    confirmAssignment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                assignmentId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["AssignmentView"];
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
    endAssignment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                assignmentId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndAssignment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
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
    rejectAssignment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                assignmentId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectAssignment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
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
    reportUnavailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignmentId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportUnavailability"];
            };
        };
        responses: {
            /** @description Reported; the public list says so while it lasts */
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
    withdrawAssignment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                assignmentId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["AssignmentView"];
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
    correctAgency: {
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
                "application/json": components["schemas"]["CorrectAgency"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyHistory"];
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
    getAgencyHistory: {
        parameters: {
            query?: {
                /** @description The moment whose knowledge counts; now when absent. */
                knownAt?: components["schemas"]["OffsetDateTime"];
            };
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
                    "application/json": components["schemas"]["AgencyHistory"];
                };
            };
        };
    };
    listPersons: {
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
                    "application/json": components["schemas"]["PersonList"];
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
    recordPersonalContact: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                personId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPersonalContact"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
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
    getSpokespersonHistory: {
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
                    "application/json": components["schemas"]["SpokespersonHistory"];
                };
            };
        };
    };
    listUnavailabilities: {
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
                    "application/json": components["schemas"]["UnavailabilityList"];
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
    endUnavailability: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                unavailabilityId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["UnavailabilityView"];
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
    resolveAgency: {
        parameters: {
            query?: {
                /** @description The day on which it was used; any day when absent. */
                asAt?: components["schemas"]["LocalDate"];
                /** @description A unit code such as 03394, or an identifier such as H35 or 000.00.00.H35. */
                code?: string;
                /** @description The moment whose knowledge counts; now when absent. */
                knownAt?: components["schemas"]["OffsetDateTime"];
                /** @description A whole name or alias; diacritics do not matter. */
                name?: string;
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
                    "application/json": components["schemas"]["AgencyResolution"];
                };
            };
        };
    };
    listAssignmentProposals: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["PageAssignmentView"];
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
    listAudit: {
        parameters: {
            query?: {
                /** @description Login name of whoever changed it. */
                actor?: string;
                /** @description The value of next of the stretch before. */
                after?: number;
                /** @description The agency it belongs to. */
                agency?: components["schemas"]["UUID"];
                /** @description What was changed, such as assignment. */
                entity?: string;
                entityId?: components["schemas"]["UUID"];
                /** @description First day, in Vietnam. */
                from?: components["schemas"]["LocalDate"];
                size?: number;
                /** @description Last day, in Vietnam. */
                to?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["AuditSlice"];
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
    exportAudit: {
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
                    "application/x-ndjson": string[];
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
    verifyAudit: {
        parameters: {
            query?: {
                /** @description The position behind which the walk begins. */
                after?: number;
                /** @description Hash of that head. */
                anchorHash?: string;
                /** @description Position of a head that was written down earlier. */
                anchorPosition?: number;
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
                    "application/json": components["schemas"]["ChainReport"];
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
    readFeedChanges: {
        parameters: {
            query?: {
                /** @description The value of next of the page before; 0 for the first one. */
                after?: number;
                size?: number;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page in canonical JSON */
            200: {
                headers: {
                    /** @description JWS with detached, unencoded payload (RFC 7515 appendix F, RFC 7797) over the exact bytes of the body. */
                    "X-JWS-Signature"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedChanges"];
                };
            };
            /** @description The reader has this page */
            304: {
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
    readFeedKeys: {
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
                    "application/json": components["schemas"]["FeedKeySet"];
                };
            };
        };
    };
    readFeedSnapshot: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot in canonical JSON */
            200: {
                headers: {
                    /** @description JWS with detached, unencoded payload (RFC 7515 appendix F, RFC 7797) over the exact bytes of the body. */
                    "X-JWS-Signature"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedSnapshot"];
                };
            };
            /** @description The reader has this snapshot */
            304: {
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
    readFeedStatus: {
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
                    "application/json": components["schemas"]["FeedStatus"];
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
    subscribeAgency: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
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
                    "application/atom+xml": string;
                };
            };
        };
    };
    subscribeSpokespersons: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
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
                    "application/atom+xml": string;
                };
            };
        };
    };
    downloadSpokespersonsCsv: {
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
                    "text/csv;charset=UTF-8": string;
                };
            };
        };
    };
    downloadSpokespersonsJson: {
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
                    "application/json": components["schemas"]["PublicList"];
                };
            };
        };
    };
    downloadSpokespersonsXlsx: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    listSpokespersons: {
        parameters: {
            query?: {
                /** @description The day to look at, until its end; now when absent. */
                asAt?: components["schemas"]["LocalDate"];
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
                agency?: components["schemas"]["UUID"];
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
            /** @description A draft that only its agency sees */
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
    getStatement: {
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
                id: components["schemas"]["UUID"];
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
    publishStatement: {
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
    listTasks: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                state?: components["schemas"]["TaskState"];
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
    getTask: {
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
                    "application/json": components["schemas"]["TaskView"];
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
}
