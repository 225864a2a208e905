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
    "/api/registry/v1/agencies/{id}/contact-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports of wrong contacts of the agency, newest first */
        get: operations["listContactReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/contact-reports/{reportId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what came of a report; only once */
        post: operations["settleContactReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agency's published contacts, and when they were confirmed */
        get: operations["listContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/contacts/{assignmentId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a spokesperson, by a new link, whether the contact is right */
        post: operations["askContact"];
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
    "/api/registry/v1/agencies/{id}/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the agency has to publish where, with clock and proof */
        get: operations["listDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/duties/{assignmentId}/{channel}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that and how a spokesperson was published; only once */
        post: operations["proveDuty"];
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
    "/api/registry/v1/contact-confirmations/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a confirmation link; only once */
        post: operations["answerConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/contact-confirmations/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a confirmation link asks; changes nothing */
        post: operations["lookAtConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/contact-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the published contact of an agency is wrong */
        post: operations["reportContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether every agency has a voice, and what is missing */
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/open-duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the own agency, or any, still has to see to, due first */
        get: operations["listOpenDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/reorganisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All reorganisations, the latest day first */
        get: operations["listReorganisations"];
        put?: never;
        /** Prepare a draft and see what it would move */
        post: operations["prepareReorganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/reorganisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One reorganisation with what it moves */
        get: operations["getReorganisation"];
        /** Replace a draft */
        put: operations["editReorganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/reorganisations/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply a draft, all of it or nothing */
        post: operations["applyReorganisation"];
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
        AnswerContact: {
            answer: components["schemas"]["ContactAnswer"];
            remark?: string;
            token: string;
        };
        AnsweredContact: {
            answer?: components["schemas"]["ContactAnswer"];
            answeredAt?: components["schemas"]["Instant"];
        };
        AskedContact: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            email?: string;
            personName?: string;
            phone?: string;
            position?: string;
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
        BodyCoverage: {
            agencyId?: components["schemas"]["UUID"];
            confirmedAt?: components["schemas"]["Instant"];
            gaps?: components["schemas"]["OpenDuty"][];
            kind?: components["schemas"]["AgencyKind"];
            name?: string;
            personKind?: components["schemas"]["SpokespersonKind"];
            personName?: string;
            state?: components["schemas"]["CoverageState"];
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
        /** @enum {string} */
        Channel: "AGENCY_PORTAL" | "PROVINCE_LIST" | "MINISTRY_LIST";
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
        /** @enum {string} */
        ContactAnswer: "RIGHT" | "WRONG";
        ContactList: {
            items?: components["schemas"]["ContactView"][];
        };
        ContactQuestion: {
            expiresAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            reminders?: number;
            requestedAt?: components["schemas"]["Instant"];
            sentAt?: components["schemas"]["Instant"];
            token?: string;
        };
        /** @enum {string} */
        ContactState: "FRESH" | "OVERDUE" | "STALE";
        ContactView: {
            assignmentId?: components["schemas"]["UUID"];
            clock?: components["schemas"]["ClockView"];
            confirmedAt?: components["schemas"]["Instant"];
            email?: string;
            kind?: components["schemas"]["SpokespersonKind"];
            personName?: string;
            phone?: string;
            position?: string;
            question?: components["schemas"]["ContactQuestion"];
            state?: components["schemas"]["ContactState"];
        };
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
        CoverageFigures: {
            /** Format: int32 */
            bodies?: number;
            /** Format: int32 */
            covered?: number;
            day?: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        CoverageState: "VACANT" | "CONTACT_WRONG" | "UNPUBLISHED" | "UNCONFIRMED" | "COVERED";
        CoverageView: {
            apart?: components["schemas"]["BodyCoverage"][];
            asAt?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            bodies?: number;
            counted?: components["schemas"]["BodyCoverage"][];
            /** Format: int32 */
            covered?: number;
            /** Format: int32 */
            inOrder?: number;
            moment?: components["schemas"]["Instant"];
            trend?: components["schemas"]["CoverageFigures"][];
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
        DutyList: {
            items?: components["schemas"]["DutyView"][];
        };
        /** @enum {string} */
        DutyOwner: "AGENCY" | "PROVINCE" | "MINISTRY";
        /** @enum {string} */
        DutyState: "OPEN" | "OVERDUE" | "DOUBTFUL" | "FULFILLED" | "LATE" | "LAPSED";
        DutyView: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            assignmentId?: components["schemas"]["UUID"];
            channel?: components["schemas"]["Channel"];
            clock?: components["schemas"]["ClockView"];
            decidedAt?: components["schemas"]["Instant"];
            decisionNumber?: string;
            endedAt?: components["schemas"]["Instant"];
            fulfilledAt?: components["schemas"]["Instant"];
            kind?: components["schemas"]["SpokespersonKind"];
            mayProve?: boolean;
            owner?: components["schemas"]["DutyOwner"];
            personName?: string;
            proof?: components["schemas"]["ProofView"];
            state?: components["schemas"]["DutyState"];
        };
        EditStatement: {
            body: string;
            title: string;
        };
        Effect: {
            destiny?: components["schemas"]["Destiny"];
            fromId?: components["schemas"]["UUID"];
            fromName?: string;
            homeless?: boolean;
            id?: components["schemas"]["UUID"];
            label?: string;
            subject?: components["schemas"]["Subject"];
            toId?: components["schemas"]["UUID"];
            toName?: string;
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
        LookAtLink: {
            token: string;
        };
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
        OpenDuty: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            clock?: components["schemas"]["ClockView"];
            id?: string;
            kind?: components["schemas"]["OpenDutyKind"];
            over?: boolean;
            owner?: components["schemas"]["DutyOwner"];
            reason?: components["schemas"]["OpenDutyReason"];
            since?: components["schemas"]["Instant"];
            state?: components["schemas"]["DutyState"];
            subject?: string;
            subjectId?: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        OpenDutyKind: "VACANCY" | "PUBLICATION" | "CONTACT_CONFIRMATION" | "CONTACT_REPORT" | "TASK";
        OpenDutyList: {
            items?: components["schemas"]["OpenDuty"][];
            /** Format: int32 */
            total?: number;
        };
        /** @enum {string} */
        OpenDutyReason: "NEVER_NAMED" | "ENDED" | "AGENCY_PORTAL" | "PROVINCE_LIST" | "MINISTRY_LIST" | "NOT_CONFIRMED" | "REPORTED_WRONG" | "UNANSWERED";
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
        ProofView: {
            documentHash?: string;
            documentName?: string;
            note?: string;
            recordedAt?: components["schemas"]["Instant"];
            recordedBy?: string;
            url?: string;
        };
        ProveDuty: {
            documentHash?: string;
            documentName?: string;
            fulfilledAt: components["schemas"]["OffsetDateTime"];
            note?: string;
            url?: string;
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
        /** @enum {string} */
        PublishingDuty: "PROVINCE" | "MINISTRY" | "NONE";
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
        ReportContact: {
            agencyId: components["schemas"]["UUID"];
            assignmentId?: components["schemas"]["UUID"];
            correction?: string;
            detail: string;
            wrong: components["schemas"]["WrongPart"];
        };
        ReportList: {
            items?: components["schemas"]["ReportView"][];
        };
        /** @enum {string} */
        ReportOrigin: "PUBLIC" | "LINK";
        /** @enum {string} */
        ReportOutcome: "CORRECTED" | "UNFOUNDED";
        /** @enum {string} */
        ReportState: "OPEN" | "CORRECTED" | "UNFOUNDED";
        ReportUnavailability: {
            from: components["schemas"]["OffsetDateTime"];
            reason: components["schemas"]["UnavailabilityReason"];
            to: components["schemas"]["OffsetDateTime"];
        };
        ReportView: {
            agencyId?: components["schemas"]["UUID"];
            assignmentId?: components["schemas"]["UUID"];
            correction?: string;
            detail?: string;
            id?: components["schemas"]["UUID"];
            origin?: components["schemas"]["ReportOrigin"];
            reportedAt?: components["schemas"]["Instant"];
            settledAt?: components["schemas"]["Instant"];
            settledBy?: string;
            settlement?: string;
            state?: components["schemas"]["ReportState"];
            wrong?: components["schemas"]["WrongPart"];
        };
        SettleReport: {
            note?: string;
            outcome: components["schemas"]["ReportOutcome"];
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
        /** @enum {string} */
        WrongPart: "PERSON" | "POSITION" | "PHONE" | "EMAIL" | "OTHER";
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
    listContactReports: {
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
                    "application/json": components["schemas"]["ReportList"];
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
    settleContactReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                reportId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleReport"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
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
    listContacts: {
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
                    "application/json": components["schemas"]["ContactList"];
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
    askContact: {
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
                    "application/json": components["schemas"]["ContactView"];
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
    listDuties: {
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
                    "application/json": components["schemas"]["DutyList"];
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
    proveDuty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignmentId: components["schemas"]["UUID"];
                channel: components["schemas"]["Channel"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProveDuty"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyView"];
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
    answerConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerContact"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredContact"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    lookAtConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookAtLink"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedContact"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reportContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportContact"];
            };
        };
        responses: {
            /** @description The agency's staff will look into it */
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
        };
    };
    getCoverage: {
        parameters: {
            query?: {
                /** @description The day at whose end to look; now when absent or today. */
                asAt?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["CoverageView"];
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
    listOpenDuties: {
        parameters: {
            query?: {
                agency?: components["schemas"]["UUID"];
                kind?: components["schemas"]["OpenDutyKind"];
                overdue?: boolean;
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
                    "application/json": components["schemas"]["OpenDutyList"];
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
    listReorganisations: {
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
                    "application/json": components["schemas"]["PageReorganisationSummary"];
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
    prepareReorganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareReorganisation"];
            };
        };
        responses: {
            /** @description A draft that has changed nothing yet */
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
    getReorganisation: {
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
                    "application/json": components["schemas"]["ReorganisationView"];
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
    editReorganisation: {
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
                "application/json": components["schemas"]["PrepareReorganisation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationView"];
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
    applyReorganisation: {
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
                    "application/json": components["schemas"]["ReorganisationView"];
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
