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
    "/api/registry/v1/agencies/{id}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a case that calls for a first statement and was not broadcast */
        post: operations["openAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/annual-reports/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The yearly report of an agency, drafted by itself */
        get: operations["getAgencyReport"];
        /** Keep what people add to the figures */
        put: operations["writeAgencyReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/annual-reports/{year}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases behind one figure, newest first */
        get: operations["listAgencyReportCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/annual-reports/{year}/document.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report in its form, to be signed */
        get: operations["downloadAgencyReportDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/annual-reports/{year}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report in its form, to be printed */
        get: operations["downloadAgencyReportPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/annual-reports/{year}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the report final; its figures never change again */
        post: operations["submitAgencyReport"];
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
         * @description Never by the one who proposed it. Whoever is in the role yields when this one begins. Looks again at everything that may have changed since: the agency stands, the head who authorised is in office, whoever is stood in for is the regular spokesperson and away, nobody else has the role.
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
         * Record the decision that ends an assignment before its time
         * @description Resignation, transfer, retirement or revocation; the end may lie in the future. An editor proposes and another person confirms; what the province's office records from an agency's signed letter is in force at once.
         */
        post: operations["endAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/assignments/{assignmentId}/end/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that an assignment ends
         * @description Never by the one who proposed it.
         */
        post: operations["confirmAssignmentEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/assignments/{assignmentId}/end/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse to end an assignment, with a reason */
        post: operations["rejectAssignmentEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/assignments/{assignmentId}/end/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one's own proposal of an end back */
        post: operations["withdrawAssignmentEnd"];
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
         * @description An editor reports and another person confirms; what the province's office records is in force at once. Nobody plans an illness: what has begun may be urgent, and the public list then says so at once, until another person confirms it afterwards, or refuses it and so ends it. The head authorises somebody else by an assignment that names this unavailability.
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
    "/api/registry/v1/agencies/{id}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Official channels that an agency uses */
        get: operations["listAgencyChannels"];
        put?: never;
        /** Record an official channel that the agency has announced */
        post: operations["announceChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/communication-officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record who fills a post of policy communication */
        post: operations["recordOfficer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/communication-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Plan how many posts the agency is to have */
        put: operations["planCommunicationPosts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/communicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a communicator of the agency */
        post: operations["recordCommunicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/conferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan a press conference of this agency */
        post: operations["planConference"];
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
    "/api/registry/v1/agencies/{id}/disclosure-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who says that something published is wrong; what waits comes first */
        get: operations["listDisclosureClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of information to be made public, with its gaps */
        get: operations["listAgencyDisclosures"];
        put?: never;
        /** Enter what has to be made public */
        post: operations["recordDisclosure"];
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
        /** Record that and how a spokesperson was published; once until it is withdrawn */
        post: operations["proveDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/duties/{assignmentId}/{channel}/proof/{proofId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a wrong proof back, with a reason
         * @description The proof stays to be seen. The duty is open again, with the due time it always had, until it is proven anew.
         */
        post: operations["withdrawProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/enquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a question of the press that reached the agency */
        post: operations["recordEnquiry"];
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
    "/api/registry/v1/agencies/{id}/information-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register book of a year */
        get: operations["getInformationRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/information-register/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register book of a year as CSV */
        get: operations["exportInformationRegisterCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/information-register/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register book of a year as a workbook */
        get: operations["exportInformationRegisterXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/information-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a request that came on paper or was made in person */
        post: operations["recordInformationRequest"];
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
    "/api/registry/v1/agencies/{id}/persons/{personId}/personal-contact/disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See the personal contact of a person, and say why
         * @description Every list shows it masked. Who looked and why is kept in the trail of changes.
         */
        post: operations["revealPersonalContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/press-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record something wrong in the press, and what is demanded */
        post: operations["recordPressCorrection"];
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
    "/api/registry/v1/agencies/{id}/statement-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether an agency wants two persons for a statement */
        get: operations["getStatementPolicy"];
        /** Decide whether an agency wants two persons */
        put: operations["setStatementPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/training-courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan a course that the agency holds */
        post: operations["planCourse"];
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
    "/api/registry/v1/agencies/{id}/unavailabilities/{unavailabilityId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that somebody cannot act
         * @description Never by the one who reported it.
         */
        post: operations["confirmUnavailability"];
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
        /**
         * Back earlier than reported, or not away at all
         * @description At once: the agency has its regular spokesperson again, whom two people have seen already.
         */
        post: operations["endUnavailability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/unavailabilities/{unavailabilityId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse an unavailability, with a reason
         * @description What was urgent ends with that, and whoever stands in stops.
         */
        post: operations["rejectUnavailability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/agencies/{id}/unavailabilities/{unavailabilityId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what one reported oneself */
        post: operations["withdrawUnavailability"];
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
    "/api/registry/v1/alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What calls for a first statement: an emergency that was broadcast, or a case that staff opened */
        get: operations["getAlert"];
        /** Replace what is known of a case that staff opened; its clock follows the moments */
        put: operations["changeAlert"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/alerts/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a case that staff opened by mistake */
        post: operations["withdrawAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/annual-reports/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The yearly report of the province, with what each agency contributes */
        get: operations["getProvinceReport"];
        /** Keep what people add to the figures */
        put: operations["writeProvinceReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/annual-reports/{year}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases behind one figure, newest first */
        get: operations["listProvinceReportCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/annual-reports/{year}/document.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report in its form, to be signed */
        get: operations["downloadProvinceReportDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/annual-reports/{year}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report in its form, to be printed */
        get: operations["downloadProvinceReportPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/annual-reports/{year}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the report final; its figures never change again */
        post: operations["submitProvinceReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files of a matter, oldest first, and what may be added */
        get: operations["listAttachments"];
        put?: never;
        /** Add a file (the body) to a matter; its content decides what it is, not its name */
        post: operations["addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/attachments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file, to be saved and never to be shown in place */
        get: operations["getAttachmentContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/attachments/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a file; the trail keeps its name and its hash */
        post: operations["removeAttachment"];
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
    "/api/registry/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days off and worked Saturdays of a year, this year by default */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as an iCalendar file, for calendar programs */
        get: operations["getICalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/calendar/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that was ever recorded about a year, and by whom */
        get: operations["listCalendarDays"];
        put?: never;
        /** Record a day off or a worked Saturday; open clocks follow within seconds */
        post: operations["recordCalendarDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/calendar/days/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a day stand no longer; it stays in the history */
        post: operations["withdrawCalendarDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/calendar/days/{id}/withdrawal/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What withdrawing this day would move */
        post: operations["previewCalendarWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/calendar/days/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What recording this day would move; changes nothing */
        post: operations["previewCalendarDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/calendar/reruns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far open clocks have followed the latest changes */
        get: operations["listClockReruns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Official channels, past ones too, of the own agency or of all */
        get: operations["listChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace what is known of a channel */
        put: operations["changeChannel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/channels/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the use of a channel */
        post: operations["endChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/communication-officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Policy-communication officers of the own agency, or of all */
        get: operations["listOfficers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/communication-officers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace what is known of an officer */
        put: operations["changeOfficer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/communication-officers/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the time of an officer */
        post: operations["endOfficer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/communication-officers/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts planned and filled per agency, gaps first */
        get: operations["getCommunicationPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/communicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Communicators of the own agency, or of all */
        get: operations["listCommunicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/communicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One communicator */
        get: operations["getCommunicator"];
        /** Replace what is known of a communicator */
        put: operations["changeCommunicator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/communicators/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the time of a communicator */
        post: operations["retireCommunicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/communicators/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same list as a spreadsheet that can be corrected and imported again */
        get: operations["exportCommunicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/communicators/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Levels and languages to choose from */
        get: operations["getCommunicatorVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/conference-duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The province's conferences and information: held, missed, due next, and why */
        get: operations["getConferenceDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/conferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conferences of the own agency, or of all for those who see all; the latest first */
        get: operations["listConferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/conferences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One conference with its clocks */
        get: operations["getConference"];
        /** Replace what is planned, until others were told */
        put: operations["changeConference"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/conferences/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The provincial committee has nothing against it */
        post: operations["acknowledgeConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/conferences/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the conference up; whoever was invited is told */
        post: operations["cancelConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/conferences/{id}/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of the press is invited, whom they send, who came */
        get: operations["listConferenceGuests"];
        put?: never;
        /** Put entries of the press directory on the list */
        post: operations["addConferenceGuests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/conferences/{id}/guests/{guestId}/accreditation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whom somebody sends, and afterwards whether that person came */
        put: operations["accreditConferenceGuest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/conferences/{id}/guests/{guestId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take somebody off the list who was not written to yet */
        post: operations["removeConferenceGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/conferences/{id}/holding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that it took place, with the minutes */
        post: operations["holdConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/conferences/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write to everybody on the list who has an official address and was not written to */
        post: operations["sendConferenceInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/conferences/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the minutes right */
        put: operations["correctConferenceMinutes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/conferences/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the provincial committee, in time before the start */
        post: operations["notifyConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/conferences/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The provincial committee does not let it take place, in time before the start */
        post: operations["refuseConference"];
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
    "/api/registry/v1/disclosure-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that something published is wrong */
        post: operations["claimDisclosureWrong"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/disclosure-claims/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what became of a claim */
        post: operations["answerDisclosureClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What agencies have made public, the newest first */
        get: operations["listDisclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/disclosures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace what is known of an entry of the list */
        put: operations["changeDisclosure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/disclosures/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that it is public, since when and for how long */
        post: operations["publishDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enquiries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One enquiry with its clock, its answer and all that happened */
        get: operations["getEnquiry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enquiries/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the matter with a reply in writing */
        post: operations["answerEnquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enquiries/{id}/avoidance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the agency avoids the answer; closes the matter */
        post: operations["avoidEnquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enquiries/{id}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the complaint behind it was concluded; its clock starts */
        post: operations["concludeEnquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enquiries/{id}/contribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what the own agency, which was asked, has to say */
        post: operations["contributeToEnquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enquiries/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that it is not the press who asks; closes the matter */
        post: operations["dismissEnquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enquiries/{id}/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask another agency to contribute */
        post: operations["askEnquiryPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enquiries/{id}/reassignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the enquiry to the agency that is competent; its clock runs on */
        post: operations["reassignEnquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enquiries/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the matter with a refusal on a ground of the law */
        post: operations["refuseEnquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enquiries/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a note, a question back, a reply of the press or a further question */
        post: operations["writeEnquiryStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enquiries/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the press asks indeed */
        post: operations["verifyEnquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enquiries/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the matter because the press does not ask any more */
        post: operations["withdrawEnquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enquiry-follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How the enquiry with this receipt code stands */
        post: operations["followEnquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enquiry-follow-ups/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reply to what the agency asked back */
        post: operations["replyToEnquiryQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enquiry-submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask an agency a question as accredited press */
        post: operations["submitEnquiry"];
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
    "/api/registry/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports of the own agency, or of all, newest first */
        get: operations["listImports"];
        put?: never;
        /** Look at a spreadsheet (CSV or XLSX, the body) and say what each line would do; writes nothing */
        post: operations["checkImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import with its figures */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/imports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write exactly what was shown, all of it or nothing */
        post: operations["confirmImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/imports/{id}/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compare the lines with the register as it is now */
        post: operations["recheckImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/imports/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All lines with what became of them, as a spreadsheet */
        get: operations["getImportResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each line would do, or did */
        get: operations["listImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/imports/templates/{kind}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty list to fill in, as CSV */
        get: operations["getImportTemplateCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/imports/templates/{kind}/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty list to fill in, as XLSX with instructions on a second sheet */
        get: operations["getImportTemplateXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How the request, or the claim, with this receipt code stands */
        post: operations["followInformationRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-follow-ups/files/{file}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A file that was part of the answer, to be saved and never to be shown in place */
        post: operations["downloadSuppliedFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-follow-ups/papers/{paper}/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A copy of a paper that was issued to whoever asked, by the forms of the law */
        post: operations["downloadIssuedPaperDocx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-follow-ups/papers/{paper}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A copy of a paper that was issued to whoever asked, to be read and printed */
        post: operations["downloadIssuedPaperPdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-follow-ups/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add what the agency asked for */
        post: operations["supplementInformationRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-follow-ups/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the request back */
        post: operations["withdrawInformationRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests to the own agency, or to all; open ones first, the oldest first */
        get: operations["listInformationRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request with its clock and all its steps */
        get: operations["getInformationRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-requests/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a request into work (form 02) */
        post: operations["acceptInformationRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-requests/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide whether it is simple or complex, and thereby announce the term */
        post: operations["assessInformationRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-requests/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a third party whom the information concerns (form 06) */
        post: operations["askInformationConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-requests/{id}/consent/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep what the third party said */
        post: operations["answerInformationConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-requests/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extend the term, once and within it (form 04) */
        post: operations["extendInformationRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-requests/{id}/invalidity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare that it is no request in the sense of the law */
        post: operations["invalidateInformationRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-requests/{id}/papers/{paper}/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper by the forms of the law, to be edited and signed */
        get: operations["downloadInformationPaperDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-requests/{id}/papers/{paper}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper by the forms of the law, to be read and printed */
        get: operations["downloadInformationPaperPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-requests/{id}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the citizen for what is missing; the clock stands still */
        post: operations["askBackInformationRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-requests/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse on a ground of the law that is in force (form 05) */
        post: operations["refuseInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-requests/{id}/supply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Supply the information (form 03) */
        post: operations["supplyInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/information-submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask an agency for information (Law 104/2016) */
        post: operations["askForInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mails of the registry and how they fared, newest first */
        get: operations["listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/mails/{id}/repetition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a mail again that was given up */
        post: operations["resendMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/mails/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether mail leaves, and how much waits */
        get: operations["getMailStatus"];
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
    "/api/registry/v1/open-data/statements.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest statements, of all agencies or of one, as an Atom feed */
        get: operations["subscribeStatements"];
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
    "/api/registry/v1/overdue-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is late in the province, by agency, the worst first */
        get: operations["getOverdueBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/press-agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names of licensed press agencies; at most twenty */
        get: operations["findPressAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/press-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Demands on the press, of the own agency or of all, newest first */
        get: operations["listPressCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/press-corrections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One demand with its rounds and the terms of the outlet */
        get: operations["getPressCorrection"];
        /** Replace what is said and demanded, before it is sent */
        put: operations["editPressCorrection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/press-corrections/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what the outlet answered */
        post: operations["recordOutletAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/press-corrections/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a demand with its outcome */
        post: operations["closePressCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/press-corrections/{id}/document.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter to the outlet, to be edited */
        get: operations["downloadPressCorrectionDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/press-corrections/{id}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter to the outlet, to be printed */
        get: operations["downloadPressCorrectionPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/press-corrections/{id}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the demand went to the outlet in writing */
        post: operations["sendPressCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/press-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Press agencies, their offices and publications, accredited reporters */
        get: operations["listPressEntries"];
        put?: never;
        /** Record a press agency, an office, a publication, a reporter */
        post: operations["recordPressEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/press-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of the press directory */
        get: operations["getPressEntry"];
        /** Replace what is known of an entry */
        put: operations["changePressEntry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/press-entries/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an entry: the licence or the card is no longer valid */
        post: operations["endPressEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/press-refusal-grounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** On which grounds the Press Law lets an agency refuse to answer, and when each was law */
        get: operations["listPressRefusalGrounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assignments, ends and unavailabilities that wait for a second person, the oldest first */
        get: operations["listProposals"];
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
    "/api/registry/v1/reorganisations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a draft that nobody wants any more */
        post: operations["withdrawReorganisation"];
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
        /** Begin a statement: the answer to a task, or one of the agency's own accord */
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
    "/api/registry/v1/statements/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a correction: a new version, the old one stays readable */
        post: operations["correctStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/statements/{id}/document.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A statement on paper, to be edited */
        get: operations["downloadStatementDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/statements/{id}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A statement on paper, to be printed */
        get: operations["downloadStatementPdf"];
        put?: never;
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
    "/api/registry/v1/statements/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give back what was handed in, to be changed */
        post: operations["giveBackStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/statements/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a draft be published by itself at a time */
        post: operations["scheduleStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/statements/{id}/schedule/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a statement back from its time */
        post: operations["unscheduleStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/statements/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a draft to somebody who looks at it */
        post: operations["submitStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/statements/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All published versions of a statement, newest first */
        get: operations["listStatementVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/statements/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statements in every state, of the own agency or of all, newest first */
        get: operations["listOwnStatements"];
        put?: never;
        post?: never;
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
        /** What the own agency, or any, has to see to, due first */
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
    "/api/registry/v1/trainees/{id}/training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Courses of a communicator or officer, and what is asked */
        get: operations["getTrainingRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/training-courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Training courses of every agency, the latest first */
        get: operations["listCourses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/training-courses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One course */
        get: operations["getCourse"];
        /** Replace what is known of a planned course */
        put: operations["changeCourse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/training-courses/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say of people on the list whether they came; each line names the version it was read in */
        put: operations["markAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/training-courses/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a planned course */
        post: operations["cancelCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/training-courses/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who could still be put on the list */
        get: operations["listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/training-courses/{id}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of a course: all of it for who holds it, its own people for another agency */
        get: operations["getRoster"];
        put?: never;
        /** Put own people on the list of a planned course */
        post: operations["enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/training-courses/{id}/holding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that a course took place; from then on it counts */
        post: operations["holdCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/training-courses/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back that a course was held or cancelled */
        post: operations["reopenCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/training-courses/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Topics to choose from */
        get: operations["getTrainingVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/training-enrolments/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take somebody off the list who neither came nor was absent */
        post: operations["withdrawEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/training-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who still lacks what, of the own agency or of all */
        get: operations["listTrainingGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/training-gaps/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same list as a spreadsheet */
        get: operations["exportTrainingGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/training-gaps/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same in figures, by agency, commune, level and topic */
        get: operations["getTrainingSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/training-requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the province asks of its people */
        get: operations["listRequirements"];
        put?: never;
        /** Ask a course of people for a time */
        post: operations["recordRequirement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/training-requirements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace a requirement of the future, or end one that is in force */
        put: operations["changeRequirement"];
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
        AccreditGuest: {
            attended?: boolean;
            pressCard?: string;
            representative: string;
        };
        AgencyFigures: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            figures?: components["schemas"]["Figure"][];
            state?: components["schemas"]["ReportState1"];
        };
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
        /** @enum {string} */
        AlertConcern: "EVENT" | "OPINION";
        AlertEnd: {
            cancelledAt?: components["schemas"]["Instant"];
            ending?: components["schemas"]["AlertEnding"];
            reason?: string;
        };
        /** @enum {string} */
        AlertEnding: "OVER" | "MISTAKE";
        /** @enum {string} */
        AlertOrigin: "BROADCAST" | "BY_HAND";
        AlertView: {
            agencyId?: components["schemas"]["UUID"];
            concern?: components["schemas"]["AlertConcern"];
            end?: components["schemas"]["AlertEnd"];
            id?: components["schemas"]["UUID"];
            impactDeterminedAt?: components["schemas"]["Instant"];
            issuedAt?: components["schemas"]["Instant"];
            occurredAt?: components["schemas"]["Instant"];
            openedBy?: string;
            origin?: components["schemas"]["AlertOrigin"];
            reason?: string;
            receivedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            riskLevel?: number;
            taskId?: components["schemas"]["UUID"];
            text?: string;
            title?: string;
            toldAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            version?: number;
        };
        AnnounceChannel: {
            activeFrom: components["schemas"]["LocalDate"];
            activeTo?: components["schemas"]["LocalDate"];
            address: string;
            announcedOn: components["schemas"]["LocalDate"];
            documentNumber?: string;
            kind: components["schemas"]["ChannelKind"];
            name: string;
        };
        AnnualReportView: {
            agencies?: components["schemas"]["AgencyFigures"][];
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            basis?: string;
            difficulties?: string;
            dueAt?: components["schemas"]["Instant"];
            figures?: components["schemas"]["Figure"][];
            from?: components["schemas"]["LocalDate"];
            maySubmit?: boolean;
            proposals?: string;
            state?: components["schemas"]["ReportState1"];
            submittedAt?: components["schemas"]["Instant"];
            to?: components["schemas"]["LocalDate"];
            trend?: components["schemas"]["YearFigures"][];
            /** Format: int32 */
            version?: number;
            /** Format: int32 */
            year?: number;
        };
        AnswerClaim: {
            answer: string;
            outcome: components["schemas"]["ClaimOutcome"];
        };
        AnswerConsent: {
            answer: components["schemas"]["ConsentAnswer"];
            note?: string;
        };
        AnswerContact: {
            answer: components["schemas"]["ContactAnswer"];
            remark?: string;
            token: string;
        };
        AnswerCorrection: {
            answer: components["schemas"]["OutletAnswer"];
            answeredAt: components["schemas"]["OffsetDateTime"];
            text?: string;
        };
        AnsweredContact: {
            answer?: components["schemas"]["ContactAnswer"];
            answeredAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        AnsweredKind: "ISSUE" | "BULLETIN" | "CONSULTATION";
        AnsweredView: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["AnsweredKind"];
            title?: string;
            url?: string;
        };
        AnswerEnquiry: {
            at?: components["schemas"]["OffsetDateTime"];
            text: string;
        };
        AskBack: {
            question: string;
        };
        AskConsent: {
            note?: string;
            party: string;
        };
        AskedContact: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            email?: string;
            personName?: string;
            phone?: string;
            position?: string;
        };
        AskInformation: {
            agencyId: components["schemas"]["UUID"];
            email?: string;
            identityNumber: string;
            organisation?: string;
            personName: string;
            phone?: string;
            reason: string;
            residence: string;
            subject: string;
            wanted: string;
            way: components["schemas"]["SupplyWay"];
        };
        AskPartner: {
            agencyId: components["schemas"]["UUID"];
            request: string;
        };
        AssessRequest: {
            complexity: components["schemas"]["Complexity"];
        };
        AssignmentList: {
            items?: components["schemas"]["AssignmentView"][];
        };
        AssignmentView: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            authorisationDocument?: string;
            authorisedBy?: components["schemas"]["UUID"];
            decidedAt?: components["schemas"]["Instant"];
            decisionNumber?: string;
            email?: string;
            end?: components["schemas"]["EndingView"];
            endedAt?: components["schemas"]["Instant"];
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
            state?: components["schemas"]["ProposalState"];
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
        AttachmentList: {
            changeable?: boolean;
            extensions?: string[];
            items?: components["schemas"]["AttachmentView"][];
            /** Format: int32 */
            maxFiles?: number;
            /** Format: int64 */
            maxSize?: number;
        };
        AttachmentView: {
            addedAt?: components["schemas"]["Instant"];
            addedBy?: string;
            fileName?: string;
            id?: components["schemas"]["UUID"];
            mediaType?: string;
            sha256?: string;
            /** Format: int64 */
            size?: number;
        };
        /** @enum {string} */
        Attendance: "REGISTERED" | "ATTENDED" | "ABSENT";
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
        BoardFigures: {
            /** Format: int64 */
            avoided?: number;
            /** Format: int64 */
            doubtful?: number;
            /** Format: int64 */
            dueSoon?: number;
            /** Format: int64 */
            late?: number;
            /** Format: int64 */
            onTime?: number;
            /** Format: int64 */
            open?: number;
            /** Format: int64 */
            overdue?: number;
            /** Format: int64 */
            refused?: number;
            /** Format: int64 */
            uncertain?: number;
        };
        BoardRow: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            figures?: components["schemas"]["BoardFigures"];
            oldestDueAt?: components["schemas"]["Instant"];
        };
        BoardView: {
            at?: components["schemas"]["Instant"];
            from?: components["schemas"]["LocalDate"];
            items?: components["schemas"]["BoardRow"][];
            soon?: components["schemas"]["Instant"];
            to?: components["schemas"]["LocalDate"];
            total?: components["schemas"]["BoardFigures"];
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
        CalendarDayView: {
            confidence?: components["schemas"]["Confidence"];
            date?: components["schemas"]["LocalDate"];
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["DayKind"];
            makeUp?: components["schemas"]["LocalDate"];
            name?: string;
            source?: string;
        };
        CalendarHistoryView: {
            days?: components["schemas"]["RecordedDayView"][];
            /** Format: int64 */
            revision?: number;
            /** Format: int32 */
            year?: number;
        };
        CalendarPreview: {
            /** Format: int64 */
            earlier?: number;
            /** Format: int64 */
            later?: number;
            most?: components["schemas"]["MovedClock"][];
            /** Format: int64 */
            open?: number;
            /** Format: int64 */
            revision?: number;
        };
        CalendarView: {
            complete?: boolean;
            days?: components["schemas"]["CalendarDayView"][];
            /** Format: int64 */
            revision?: number;
            version?: string;
            /** Format: int32 */
            year?: number;
        };
        Candidate: {
            bearer?: components["schemas"]["AgencySummary"];
            borneFrom?: components["schemas"]["LocalDate"];
            borneTo?: components["schemas"]["LocalDate"];
            outcome?: components["schemas"]["Outcome"];
            path?: components["schemas"]["SuccessionLink"][];
            today?: components["schemas"]["AgencySummary"][];
        };
        CandidateView: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            code?: string;
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["TraineeKind"];
            lacking?: boolean;
            level?: string;
            personName?: string;
            position?: string;
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
        ChangedDay: {
            change?: components["schemas"]["DayChange"];
            date?: components["schemas"]["LocalDate"];
            kind?: components["schemas"]["DayKind"];
            makeUp?: components["schemas"]["LocalDate"];
            name?: string;
        };
        /** @enum {string} */
        Channel: "AGENCY_PORTAL" | "PROVINCE_LIST" | "PRESS_BUREAU" | "MINISTRY_LIST";
        /** @enum {string} */
        ChannelKind: "PORTAL" | "ZALO" | "FACEBOOK" | "YOUTUBE" | "SMS_SENDER" | "HOTLINE";
        ChannelList: {
            items?: components["schemas"]["ChannelView"][];
        };
        ChannelView: {
            active?: boolean;
            activeFrom?: components["schemas"]["LocalDate"];
            activeTo?: components["schemas"]["LocalDate"];
            address?: string;
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            announcedOn?: components["schemas"]["LocalDate"];
            documentNumber?: string;
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["ChannelKind"];
            name?: string;
            /** Format: int32 */
            version?: number;
        };
        ClaimList: {
            items?: components["schemas"]["DisclosureClaimView"][];
        };
        /** @enum {string} */
        ClaimOutcome: "CORRECTED" | "UPHELD";
        /** @enum {string} */
        ClockKind: "TASK" | "DUTY";
        ClockView: {
            basis?: string;
            calendarVersion?: string;
            confidence?: components["schemas"]["Confidence"];
            dueAt?: components["schemas"]["Instant"];
            extendedFrom?: components["schemas"]["Instant"];
            lastDay?: components["schemas"]["LocalDate"];
            movedFrom?: components["schemas"]["LocalDate"];
            moves?: components["schemas"]["DueMove"][];
            rule?: string;
            rulesVersion?: string;
            skipped?: components["schemas"]["SkippedDay"][];
            trigger?: components["schemas"]["Instant"];
            triggerKind?: string;
            unit?: components["schemas"]["DeadlineUnit"];
            /** Format: int32 */
            value?: number;
        };
        CloseCorrection: {
            carriedUrl?: string;
            note?: string;
            outcome: components["schemas"]["CorrectionOutcome"];
        };
        /** @enum {string} */
        CommunicatorKind: "REPORTER" | "COMMUNICATOR";
        CommunicatorView: {
            active?: boolean;
            activeFrom?: components["schemas"]["LocalDate"];
            activeTo?: components["schemas"]["LocalDate"];
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            code?: string;
            communeId?: components["schemas"]["UUID"];
            communeName?: string;
            decisionNumber?: string;
            email?: string;
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["CommunicatorKind"];
            languages?: string[];
            level?: string;
            personName?: string;
            phone?: string;
            position?: string;
            /** Format: int32 */
            version?: number;
            villages?: string;
        };
        /** @enum {string} */
        Complexity: "SIMPLE" | "COMPLEX";
        ConcludeComplaint: {
            concludedAt: components["schemas"]["OffsetDateTime"];
        };
        ConferenceDuties: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            asAt?: components["schemas"]["Instant"];
            duties?: components["schemas"]["ConferenceDuty"][];
            mayPlan?: boolean;
        };
        ConferenceDuty: {
            duty?: components["schemas"]["ProvincialDuty"];
            held?: components["schemas"]["DutyStep"][];
            next?: components["schemas"]["ClockView"];
            plan?: components["schemas"]["DutyPlan"];
            standing?: components["schemas"]["DutyStanding"];
        };
        /** @enum {string} */
        ConferenceKind: "CONFERENCE" | "INFORMATION";
        /** @enum {string} */
        ConferenceState: "PLANNED" | "NOTIFIED" | "REFUSED" | "CANCELLED" | "HELD";
        ConferenceView: {
            acknowledgedAt?: components["schemas"]["Instant"];
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            basis?: string;
            chair?: string;
            content?: string;
            /** Format: int32 */
            guests?: number;
            heldAt?: components["schemas"]["Instant"];
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["ConferenceKind"];
            mayChange?: boolean;
            mayDecide?: boolean;
            minutes?: string;
            notice?: components["schemas"]["ClockView"];
            noticeMissing?: boolean;
            noticeNeeded?: boolean;
            notifiedAt?: components["schemas"]["Instant"];
            notifiedBy?: string;
            place?: string;
            reason?: string;
            refusal?: components["schemas"]["ClockView"];
            settledAt?: components["schemas"]["Instant"];
            startsAt?: components["schemas"]["Instant"];
            state?: components["schemas"]["ConferenceState"];
            title?: string;
            /** Format: int32 */
            version?: number;
        };
        /** @enum {string} */
        Confidence: "UNKNOWN" | "LOW" | "MEDIUM" | "HIGH";
        ConfirmImport: {
            planHash: string;
        };
        /** @enum {string} */
        ConsentAnswer: "GIVEN" | "DENIED";
        /** @enum {string} */
        ContactAnswer: "RIGHT" | "WRONG";
        ContactList: {
            items?: components["schemas"]["ContactView"][];
        };
        ContactQuestion: {
            delivery?: components["schemas"]["Delivery"];
            expiresAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            reminders?: number;
            requestedAt?: components["schemas"]["Instant"];
            sentAt?: components["schemas"]["Instant"];
            token?: string;
        };
        /** @enum {string} */
        ContactState: "FRESH" | "OVERDUE" | "STALE";
        /** @enum {string} */
        ContactTrouble: "UNDELIVERABLE" | "NO_ANSWER";
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
            trouble?: components["schemas"]["ContactTrouble"];
        };
        Contribute: {
            text: string;
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
        /** @enum {string} */
        CorrectionOutcome: "CORRECTED" | "CORRECTED_WITH_APOLOGY" | "REPLY_CARRIED" | "NOT_AGREED" | "UNANSWERED" | "WITHDRAWN";
        CorrectionRoundView: {
            answer?: components["schemas"]["OutletAnswer"];
            answerClock?: components["schemas"]["ClockView"];
            answeredAt?: components["schemas"]["Instant"];
            answerLate?: boolean;
            answerText?: string;
            carryClock?: components["schemas"]["ClockView"];
            carryLate?: boolean;
            documentNumber?: string;
            /** Format: int32 */
            number?: number;
            receivedAt?: components["schemas"]["Instant"];
            sentAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CorrectionState: "DRAFT" | "SENT" | "AGREED" | "REFUSED" | "CLOSED";
        CorrectionSummary: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            articleTitle?: string;
            demanded?: components["schemas"]["Demanded"];
            dueAt?: components["schemas"]["Instant"];
            id?: components["schemas"]["UUID"];
            late?: boolean;
            noticedAt?: components["schemas"]["Instant"];
            outcome?: components["schemas"]["CorrectionOutcome"];
            outletName?: string;
            /** Format: int32 */
            rounds?: number;
            state?: components["schemas"]["CorrectionState"];
        };
        CorrectionView: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            articleTitle?: string;
            articleUrl?: string;
            carriedUrl?: string;
            closedAt?: components["schemas"]["Instant"];
            closingNote?: string;
            demanded?: components["schemas"]["Demanded"];
            fault?: string;
            grounds?: string;
            id?: components["schemas"]["UUID"];
            issueId?: components["schemas"]["UUID"];
            maySend?: boolean;
            noticedAt?: components["schemas"]["Instant"];
            outcome?: components["schemas"]["CorrectionOutcome"];
            outletId?: components["schemas"]["UUID"];
            outletName?: string;
            outletNote?: string;
            possibleOutcomes?: components["schemas"]["CorrectionOutcome"][];
            publishedOn?: components["schemas"]["LocalDate"];
            replyText?: string;
            rhythm?: components["schemas"]["Rhythm"];
            rounds?: components["schemas"]["CorrectionRoundView"][];
            state?: components["schemas"]["CorrectionState"];
            /** Format: int32 */
            version?: number;
        };
        CorrectStatement: {
            body: string;
            changeNote: string;
            title: string;
        };
        Count: {
            kind?: components["schemas"]["RecordKind"];
            /** Format: int64 */
            records?: number;
        };
        /** @enum {string} */
        CourseState: "PLANNED" | "HELD" | "CANCELLED";
        CourseTaken: {
            certificateNumber?: string;
            code?: string;
            courseId?: components["schemas"]["UUID"];
            courseState?: components["schemas"]["CourseState"];
            firstDay?: components["schemas"]["LocalDate"];
            lastDay?: components["schemas"]["LocalDate"];
            reason?: string;
            state?: components["schemas"]["Attendance"];
            title?: string;
            topic?: string;
        };
        CourseView: {
            /** Format: int32 */
            absent?: number;
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            /** Format: int32 */
            attended?: number;
            begun?: boolean;
            /** Format: int32 */
            capacity?: number;
            code?: string;
            documentNumber?: string;
            /** Format: int32 */
            enrolled?: number;
            firstDay?: components["schemas"]["LocalDate"];
            id?: components["schemas"]["UUID"];
            kinds?: components["schemas"]["TraineeKind"][];
            lastDay?: components["schemas"]["LocalDate"];
            levels?: string[];
            place?: string;
            state?: components["schemas"]["CourseState"];
            stateAt?: components["schemas"]["Instant"];
            stateReason?: string;
            title?: string;
            topic?: string;
            /** Format: int32 */
            version?: number;
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
        DayChange: "ADDED" | "WITHDRAWN";
        /** @enum {string} */
        DayKind: "HOLIDAY" | "SWAP" | "WORKED_SATURDAY";
        /** @enum {string} */
        DeadlineUnit: "HOURS" | "DAYS" | "WORKING_DAYS" | "MONTHS" | "DATE";
        /** @enum {string} */
        Delivery: "NO_SERVER" | "WAITING" | "SENT" | "REFUSED";
        /** @enum {string} */
        Demanded: "CORRECTION" | "CORRECTION_AND_APOLOGY" | "REPLY";
        /** @enum {string} */
        Destiny: "MOVES" | "ENDS";
        /** @enum {string} */
        Direction: "PREDECESSOR" | "SUCCESSOR";
        DisclosureClaimView: {
            answer?: string;
            answeredAt?: components["schemas"]["Instant"];
            clock?: components["schemas"]["ClockView"];
            disclosureId?: components["schemas"]["UUID"];
            id?: components["schemas"]["UUID"];
            outcome?: components["schemas"]["ClaimOutcome"];
            receivedAt?: components["schemas"]["Instant"];
            text?: string;
            title?: string;
            /** Format: int32 */
            version?: number;
        };
        /** @enum {string} */
        DisclosureForm: "PORTAL" | "MASS_MEDIA" | "GAZETTE" | "POSTING" | "IN_PERSON" | "OTHER";
        /** @enum {string} */
        DisclosureState: "WAITING" | "GAP" | "PUBLISHED" | "OVER";
        DisclosureView: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            clock?: components["schemas"]["ClockView"];
            createdOn?: components["schemas"]["LocalDate"];
            form?: components["schemas"]["DisclosureForm"];
            id?: components["schemas"]["UUID"];
            late?: boolean;
            /** Format: int64 */
            openClaims?: number;
            place?: string;
            publishedOn?: components["schemas"]["LocalDate"];
            shownUntil?: components["schemas"]["LocalDate"];
            specialBasis?: string;
            specialDue?: components["schemas"]["LocalDate"];
            state?: components["schemas"]["DisclosureState"];
            title?: string;
            /** Format: int32 */
            version?: number;
        };
        DraftStatement: {
            agencyId?: components["schemas"]["UUID"];
            answers?: components["schemas"]["LinkAnswered"];
            body: string;
            form?: components["schemas"]["StatementForm"];
            taskId?: components["schemas"]["UUID"];
            title: string;
        };
        DueMove: {
            at?: components["schemas"]["Instant"];
            because?: components["schemas"]["ChangedDay"][];
            calendarVersion?: string;
            newDueAt?: components["schemas"]["Instant"];
            oldDueAt?: components["schemas"]["Instant"];
        };
        DutyList: {
            items?: components["schemas"]["DutyView"][];
        };
        /** @enum {string} */
        DutyOwner: "AGENCY" | "PROVINCE" | "MINISTRY";
        DutyPlan: {
            conferenceId?: components["schemas"]["UUID"];
            inTime?: boolean;
            startsAt?: components["schemas"]["Instant"];
            title?: string;
        };
        /** @enum {string} */
        DutyStanding: "UNKNOWN" | "IN_TIME" | "OVERDUE" | "UNCERTAIN";
        /** @enum {string} */
        DutyState: "OPEN" | "OVERDUE" | "DOUBTFUL" | "FULFILLED" | "LATE" | "LAPSED";
        DutyStep: {
            clock?: components["schemas"]["ClockView"];
            conferenceId?: components["schemas"]["UUID"];
            heldAt?: components["schemas"]["Instant"];
            kind?: components["schemas"]["ConferenceKind"];
            late?: boolean;
            title?: string;
        };
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
            withdrawnProofs?: components["schemas"]["ProofView"][];
        };
        EarlierInformationRequest: {
            id?: components["schemas"]["UUID"];
            number?: string;
            subject?: string;
            suppliedAt?: components["schemas"]["Instant"];
        };
        EditStatement: {
            answers?: components["schemas"]["LinkAnswered"];
            body: string;
            changeNote?: string;
            form?: components["schemas"]["StatementForm"];
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
        EndChannel: {
            lastDay: components["schemas"]["LocalDate"];
        };
        EndingView: {
            decidedAt?: components["schemas"]["Instant"];
            decisionNumber?: string;
            endsAt?: components["schemas"]["Instant"];
            proposedAt?: components["schemas"]["Instant"];
            proposedBy?: string;
            reason?: components["schemas"]["EndReason"];
            settledAt?: components["schemas"]["Instant"];
            settledBy?: string;
            settledReason?: string;
            state?: components["schemas"]["ProposalState"];
        };
        EndOfficer: {
            lastDay: components["schemas"]["LocalDate"];
        };
        EndPressEntry: {
            lastDay: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        EndReason: "RESIGNED" | "TRANSFERRED" | "RETIRED" | "REVOKED" | "RETURNED" | "OTHER";
        /** @enum {string} */
        EnquiryKind: "REQUEST" | "FORWARDED" | "COMPLAINT";
        /** @enum {string} */
        EnquiryOrigin: "PRESS_FORM" | "STAFF" | "MONITORING";
        EnquiryReason: {
            reason: string;
        };
        /** @enum {string} */
        EnquiryStepKind: "RECEIVED" | "VERIFIED" | "DISMISSED" | "REASSIGNED" | "PARTNER_ASKED" | "CONTRIBUTED" | "QUESTION_BACK" | "PRESS_REPLY" | "EXTENDED_QUESTION" | "NOTE" | "CONCLUDED" | "ANSWERED" | "REFUSED" | "AVOIDED" | "WITHDRAWN";
        EnquiryStepView: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            at?: components["schemas"]["Instant"];
            by?: string;
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["EnquiryStepKind"];
            recordedAt?: components["schemas"]["Instant"];
            text?: string;
        };
        EnquiryView: {
            concludedAt?: components["schemas"]["Instant"];
            ground?: components["schemas"]["PressRefusalGround"];
            id?: components["schemas"]["UUID"];
            issueId?: components["schemas"]["UUID"];
            kind?: components["schemas"]["EnquiryKind"];
            mayAct?: boolean;
            mayContribute?: boolean;
            number?: string;
            origin?: components["schemas"]["EnquiryOrigin"];
            outcome?: string;
            partners?: components["schemas"]["TaskSummary"][];
            pressAgency?: string;
            pressAgencyId?: components["schemas"]["UUID"];
            question?: string;
            receivedAt?: components["schemas"]["Instant"];
            recordedAt?: components["schemas"]["Instant"];
            recordedBy?: string;
            reporter?: components["schemas"]["ReporterView"];
            reporterId?: components["schemas"]["UUID"];
            statement?: components["schemas"]["StatementView"];
            steps?: components["schemas"]["EnquiryStepView"][];
            task?: components["schemas"]["TaskSummary"];
            title?: string;
            verification?: components["schemas"]["Verification"];
            /** Format: int32 */
            version?: number;
        };
        Enrol: {
            people: string[];
        };
        EnrolmentView: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            certificateNumber?: string;
            courseId?: components["schemas"]["UUID"];
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["TraineeKind"];
            level?: string;
            personCode?: string;
            personId?: components["schemas"]["UUID"];
            personName?: string;
            position?: string;
            reason?: string;
            state?: components["schemas"]["Attendance"];
            /** Format: int32 */
            version?: number;
        };
        ExtendRequest: {
            reason: string;
            until: components["schemas"]["LocalDate"];
        };
        ExtensionView: {
            at?: components["schemas"]["Instant"];
            by?: string;
            from?: components["schemas"]["Instant"];
            reason?: string;
            until?: components["schemas"]["Instant"];
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
        Figure: {
            /** Format: int64 */
            done?: number;
            indicator?: components["schemas"]["Indicator"];
            /** Format: int64 */
            total?: number;
        };
        Finding: {
            code?: string;
            column?: string;
            refuses?: boolean;
        };
        FollowByCode: {
            code: string;
        };
        Followed: {
            claim?: components["schemas"]["FollowedClaim"];
            request?: components["schemas"]["FollowedRequest"];
        };
        FollowedClaim: {
            agencyName?: string;
            answer?: string;
            answeredAt?: components["schemas"]["Instant"];
            clock?: components["schemas"]["ClockView"];
            outcome?: components["schemas"]["ClaimOutcome"];
            receivedAt?: components["schemas"]["Instant"];
            text?: string;
            title?: string;
        };
        FollowedEnquiry: {
            agencyName?: string;
            clock?: components["schemas"]["ClockView"];
            closedAt?: components["schemas"]["Instant"];
            ground?: components["schemas"]["PressRefusalGround"];
            kind?: components["schemas"]["EnquiryKind"];
            number?: string;
            outcome?: string;
            pressAgency?: string;
            question?: string;
            questionWaits?: boolean;
            receivedAt?: components["schemas"]["Instant"];
            state?: components["schemas"]["TaskState"];
            statementId?: components["schemas"]["UUID"];
            steps?: components["schemas"]["FollowedEnquiryStep"][];
            title?: string;
            verification?: components["schemas"]["Verification"];
        };
        FollowedEnquiryStep: {
            agencyName?: string;
            at?: components["schemas"]["Instant"];
            kind?: components["schemas"]["EnquiryStepKind"];
            text?: string;
        };
        FollowedRequest: {
            agencyName?: string;
            clock?: components["schemas"]["ClockView"];
            closedAt?: components["schemas"]["Instant"];
            complexity?: components["schemas"]["Complexity"];
            extendedTo?: components["schemas"]["LocalDate"];
            /** Format: int64 */
            fee?: number;
            files?: components["schemas"]["SuppliedFile"][];
            ground?: string;
            number?: string;
            outcome?: string;
            papers?: components["schemas"]["PaperKind"][];
            question?: string;
            receivedAt?: components["schemas"]["Instant"];
            state?: components["schemas"]["RequestState"];
            steps?: components["schemas"]["InformationStep"][];
            subject?: string;
            wanted?: string;
            way?: components["schemas"]["SupplyWay"];
        };
        GapSummary: {
            agencies?: components["schemas"]["Share"][];
            communes?: components["schemas"]["Share"][];
            /** Format: int32 */
            expiring?: number;
            /** Format: int32 */
            lacking?: number;
            levels?: components["schemas"]["LevelShare"][];
            /** Format: int32 */
            people?: number;
            topics?: components["schemas"]["TopicShare"][];
        };
        GapView: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            communeName?: string;
            kind?: components["schemas"]["TraineeKind"];
            lastDay?: components["schemas"]["LocalDate"];
            level?: string;
            personCode?: string;
            personId?: components["schemas"]["UUID"];
            personName?: string;
            position?: string;
            standing?: components["schemas"]["Standing"];
            topic?: string;
            until?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            withinMonths?: number;
        };
        GiveBackStatement: {
            note: string;
        };
        GiveReason: {
            reason: string;
        };
        GuestList: {
            items?: components["schemas"]["GuestView"][];
        };
        GuestView: {
            accreditedAt?: components["schemas"]["Instant"];
            agencyName?: string;
            attended?: boolean;
            email?: string;
            id?: components["schemas"]["UUID"];
            invitedAt?: components["schemas"]["Instant"];
            kind?: components["schemas"]["PressKind"];
            mailedAt?: components["schemas"]["Instant"];
            name?: string;
            phone?: string;
            pressCard?: string;
            pressEntryId?: components["schemas"]["UUID"];
            representative?: string;
        };
        HoldConference: {
            heldAt: components["schemas"]["OffsetDateTime"];
            minutes: string;
        };
        /** @enum {string} */
        ImportState: "CHECKED" | "APPLIED";
        ImportView: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            appliedAt?: components["schemas"]["Instant"];
            appliedBy?: string;
            checkedAt?: components["schemas"]["Instant"];
            checkedBy?: string;
            everyAgency?: boolean;
            fileHash?: string;
            fileName?: string;
            id?: components["schemas"]["UUID"];
            kind?: string;
            planHash?: string;
            /** Format: int32 */
            rowsChanged?: number;
            /** Format: int32 */
            rowsNew?: number;
            /** Format: int32 */
            rowsRefused?: number;
            /** Format: int32 */
            rowsUnchanged?: number;
            state?: components["schemas"]["ImportState"];
        };
        /** @enum {string} */
        Indicator: "CONFERENCES" | "BRIEFINGS" | "REPLIES" | "UNEXPECTED" | "ON_TIME" | "CORRECTIONS";
        InformationMail: {
            reason?: components["schemas"]["MailReason"];
            settledAt?: components["schemas"]["Instant"];
            state?: components["schemas"]["MailState"];
        };
        InformationRequestSummary: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            clock?: components["schemas"]["ClockView"];
            closedAt?: components["schemas"]["Instant"];
            complexity?: components["schemas"]["Complexity"];
            id?: components["schemas"]["UUID"];
            number?: string;
            receivedAt?: components["schemas"]["Instant"];
            requesterName?: string;
            state?: components["schemas"]["RequestState"];
            subject?: string;
            way?: components["schemas"]["SupplyWay"];
        };
        InformationRequestView: {
            acceptedAt?: components["schemas"]["Instant"];
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            announcedAt?: components["schemas"]["Instant"];
            channel?: components["schemas"]["RequestChannel"];
            clock?: components["schemas"]["ClockView"];
            closedAt?: components["schemas"]["Instant"];
            complexity?: components["schemas"]["Complexity"];
            consentAnswer?: components["schemas"]["ConsentAnswer"];
            consentAskedAt?: components["schemas"]["Instant"];
            consentNote?: string;
            consentParty?: string;
            earlier?: components["schemas"]["EarlierInformationRequest"][];
            extendedTo?: components["schemas"]["LocalDate"];
            extensionReason?: string;
            /** Format: int64 */
            fee?: number;
            ground?: string;
            grounds?: components["schemas"]["RefusalGround"][];
            id?: components["schemas"]["UUID"];
            latestExtension?: components["schemas"]["LocalDate"];
            mail?: components["schemas"]["InformationMail"];
            number?: string;
            outcome?: string;
            papers?: components["schemas"]["PaperKind"][];
            question?: string;
            reason?: string;
            receivedAt?: components["schemas"]["Instant"];
            requester?: components["schemas"]["RequesterView"];
            state?: components["schemas"]["RequestState"];
            steps?: components["schemas"]["InformationStep"][];
            subject?: string;
            supplied?: components["schemas"]["SuppliedFile"][];
            validAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            version?: number;
            waiver?: string;
            wanted?: string;
            way?: components["schemas"]["SupplyWay"];
        };
        InformationStep: {
            at?: components["schemas"]["Instant"];
            by?: string;
            kind?: components["schemas"]["StepKind"];
            note?: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        InvalidateRequest: {
            reason: string;
        };
        InviteGuests: {
            entries: string[];
        };
        Irregularity: {
            basis?: string;
            rule?: string;
        };
        Item: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["RecordKind"];
            value?: Record<string, never>;
        };
        Item1: {
            deleted?: boolean;
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["RecordKind"];
            recordedAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            sequence?: number;
            value?: Record<string, never>;
        };
        Key: {
            algorithm?: string;
            id?: string;
            signs?: boolean;
        };
        Key1: {
            alg?: string;
            crv?: string;
            kid?: string;
            kty?: string;
            use?: string;
            x?: string;
            y?: string;
        };
        LevelShare: {
            kind?: components["schemas"]["TraineeKind"];
            /** Format: int32 */
            lacking?: number;
            level?: string;
            /** Format: int32 */
            people?: number;
        };
        LinkAnswered: {
            empty?: boolean;
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["AnsweredKind"];
            title?: string;
            url?: string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        LookAtLink: {
            token: string;
        };
        /** @enum {string} */
        MailFlow: "FLOWING" | "STUCK" | "NO_SERVER";
        /** @enum {string} */
        MailKind: "CONTACT_QUESTION" | "CONTACT_REMINDER" | "CONFERENCE_INVITATION" | "CONFERENCE_CALLED_OFF" | "DIGEST" | "URGENT" | "ENQUIRY_RECEIVED" | "ENQUIRY_NEWS" | "INFORMATION_RECEIVED" | "INFORMATION_NEWS";
        /** @enum {string} */
        MailReason: "SERVER_AWAY" | "LOGIN_REFUSED" | "DEFERRED" | "ADDRESS_REFUSED" | "REFUSED" | "NOT_OFFICIAL" | "TOO_MANY" | "OUTDATED" | "NEEDLESS";
        /** @enum {string} */
        MailState: "WAITING" | "SENT" | "GIVEN_UP" | "WITHDRAWN";
        MailStatus: {
            flow?: components["schemas"]["MailFlow"];
            /** Format: int64 */
            givenUp?: number;
            oldest?: components["schemas"]["Instant"];
            /** Format: int64 */
            waiting?: number;
        };
        MailView: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            /** Format: int32 */
            attempts?: number;
            createdAt?: components["schemas"]["Instant"];
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["MailKind"];
            nextAttemptAt?: components["schemas"]["Instant"];
            reason?: components["schemas"]["MailReason"];
            recipient?: string;
            /** Format: int32 */
            replyCode?: number;
            resendable?: boolean;
            settledAt?: components["schemas"]["Instant"];
            state?: components["schemas"]["MailState"];
        };
        Mark: {
            attendance: components["schemas"]["Attendance"];
            certificateNumber?: string;
            enrolmentId: components["schemas"]["UUID"];
            reason?: string;
            /** Format: int32 */
            seen: number;
        };
        MarkAttendance: {
            marks: components["schemas"]["Mark"][];
        };
        MovedClock: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["ClockKind"];
            newDueAt?: components["schemas"]["Instant"];
            oldDueAt?: components["schemas"]["Instant"];
            title?: string;
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
        OfficerView: {
            active?: boolean;
            activeFrom?: components["schemas"]["LocalDate"];
            activeTo?: components["schemas"]["LocalDate"];
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            decidedOn?: components["schemas"]["LocalDate"];
            decisionNumber?: string;
            email?: string;
            id?: components["schemas"]["UUID"];
            personName?: string;
            phone?: string;
            position?: string;
            /** Format: int32 */
            version?: number;
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
            taskKind?: components["schemas"]["TaskKind"];
        };
        /** @enum {string} */
        OpenDutyKind: "VACANCY" | "PUBLICATION" | "CONTACT_CONFIRMATION" | "CONTACT_REPORT" | "TASK";
        OpenDutyList: {
            items?: components["schemas"]["OpenDuty"][];
            /** Format: int32 */
            total?: number;
        };
        /** @enum {string} */
        OpenDutyReason: "NEVER_NAMED" | "ENDED" | "AGENCY_PORTAL" | "PROVINCE_LIST" | "PRESS_BUREAU" | "MINISTRY_LIST" | "NOT_CONFIRMED" | "NO_ANSWER" | "MAIL_REFUSED" | "REPORTED_WRONG" | "UNANSWERED";
        /** @enum {string} */
        Outcome: "BODY" | "SPLIT" | "ENDED" | "HOMONYMS";
        /** @enum {string} */
        OutletAnswer: "AGREED" | "REFUSED";
        OwnStatement: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            createdAt?: components["schemas"]["Instant"];
            form?: components["schemas"]["StatementForm"];
            id?: components["schemas"]["UUID"];
            /** Format: int32 */
            number?: number;
            publishedAt?: components["schemas"]["Instant"];
            releaseAt?: components["schemas"]["Instant"];
            state?: components["schemas"]["StatementState"];
            supersededAt?: components["schemas"]["Instant"];
            taskId?: components["schemas"]["UUID"];
            title?: string;
        };
        PageAgencySummary: {
            items?: components["schemas"]["AgencySummary"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageCandidateView: {
            items?: components["schemas"]["CandidateView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageChannelView: {
            items?: components["schemas"]["ChannelView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageCommunicatorView: {
            items?: components["schemas"]["CommunicatorView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageConferenceView: {
            items?: components["schemas"]["ConferenceView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageCorrectionSummary: {
            items?: components["schemas"]["CorrectionSummary"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageCourseView: {
            items?: components["schemas"]["CourseView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageDisclosureView: {
            items?: components["schemas"]["DisclosureView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageGapView: {
            items?: components["schemas"]["GapView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageImportView: {
            items?: components["schemas"]["ImportView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageMailView: {
            items?: components["schemas"]["MailView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageOfficerView: {
            items?: components["schemas"]["OfficerView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageOwnStatement: {
            items?: components["schemas"]["OwnStatement"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PagePlannedRow: {
            items?: components["schemas"]["PlannedRow"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PagePressEntryView: {
            items?: components["schemas"]["PressEntryView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageProposalView: {
            items?: components["schemas"]["ProposalView"][];
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
        PageReportCase: {
            items?: components["schemas"]["ReportCase"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageRequestSummary: {
            items?: components["schemas"]["InformationRequestSummary"][];
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
        /** @enum {string} */
        PaperKind: "REQUEST" | "RECEIPT" | "RESOLUTION" | "EXTENSION" | "REFUSAL" | "CONSENT";
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
            officialEmail?: string;
            officialPhone?: string;
            personalEmail?: string;
            personalPhone?: string;
            /** Format: int32 */
            version?: number;
        };
        PlanConference: {
            basis: string;
            chair: string;
            content: string;
            kind: components["schemas"]["ConferenceKind"];
            place: string;
            startsAt: components["schemas"]["OffsetDateTime"];
            title: string;
        };
        PlannedRow: {
            after?: {
                [key: string]: string;
            };
            before?: {
                [key: string]: string;
            };
            cells?: {
                [key: string]: string;
            };
            findings?: components["schemas"]["Finding"][];
            /** Format: int32 */
            number?: number;
            target?: components["schemas"]["UUID"];
            /** Format: int32 */
            targetVersion?: number;
            verdict?: components["schemas"]["RowVerdict"];
        };
        PlanPosts: {
            /** Format: int32 */
            planned: number;
        };
        /** @enum {string} */
        PostKind: "HEAD" | "DEPUTY" | "OFFICER";
        PostsOverview: {
            /** Format: int32 */
            agencies?: number;
            /** Format: int32 */
            filled?: number;
            items?: components["schemas"]["PostsView"][];
            /** Format: int32 */
            planned?: number;
            /** Format: int32 */
            withoutGap?: number;
        };
        PostsView: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            /** Format: int32 */
            filled?: number;
            /** Format: int32 */
            missing?: number;
            /** Format: int32 */
            planned?: number;
            /** Format: int32 */
            version?: number;
        };
        PrepareReorganisation: {
            documentDate: components["schemas"]["LocalDate"];
            documentNumber: string;
            effectiveOn: components["schemas"]["LocalDate"];
            steps: components["schemas"]["PrepareReorganisationStep"][];
            title: string;
        };
        PrepareReorganisationStep: {
            heirId?: components["schemas"]["UUID"];
            /** Format: int32 */
            heirOfNew?: number;
            kind: components["schemas"]["SuccessionKind"];
            newBodies?: components["schemas"]["Body"][];
            predecessors: string[];
            successors?: string[];
        };
        PressAgencyList: {
            items?: components["schemas"]["PressAgencyName"][];
        };
        PressAgencyName: {
            id?: components["schemas"]["UUID"];
            medium?: components["schemas"]["PressMedium"];
            name?: string;
        };
        PressEntryView: {
            address?: string;
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            email?: string;
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["PressKind"];
            medium?: components["schemas"]["PressMedium"];
            name?: string;
            number?: string;
            phone?: string;
            position?: string;
            valid?: boolean;
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version?: number;
            website?: string;
        };
        /** @enum {string} */
        PressKind: "AGENCY" | "OFFICE" | "PUBLICATION" | "REPORTER";
        /** @enum {string} */
        PressMedium: "PRINT" | "ONLINE" | "RADIO" | "TELEVISION" | "WIRE";
        PressRefusalGround: {
            act?: string;
            article?: string;
            confidence?: components["schemas"]["Confidence"];
            en?: string;
            from?: components["schemas"]["LocalDate"];
            key?: string;
            source?: string;
            to?: components["schemas"]["LocalDate"];
            vi?: string;
        };
        PressRefusalGroundList: {
            items?: components["schemas"]["PressRefusalGround"][];
        };
        ProofView: {
            documentHash?: string;
            documentName?: string;
            fulfilledAt?: components["schemas"]["Instant"];
            id?: components["schemas"]["UUID"];
            note?: string;
            recordedAt?: components["schemas"]["Instant"];
            recordedBy?: string;
            url?: string;
            withdrawnAt?: components["schemas"]["Instant"];
            withdrawnBy?: string;
            withdrawnReason?: string;
        };
        /** @enum {string} */
        ProposalKind: "ASSIGNMENT" | "END" | "UNAVAILABILITY";
        /** @enum {string} */
        ProposalState: "PROPOSED" | "CONFIRMED" | "REJECTED" | "WITHDRAWN";
        ProposalView: {
            assignment?: components["schemas"]["AssignmentView"];
            kind?: components["schemas"]["ProposalKind"];
            proposedAt?: components["schemas"]["Instant"];
            proposedBy?: string;
            unavailability?: components["schemas"]["UnavailabilityView"];
        };
        ProveDuty: {
            documentHash?: string;
            documentName?: string;
            fulfilledAt: components["schemas"]["OffsetDateTime"];
            note?: string;
            url?: string;
        };
        /** @enum {string} */
        ProvincialDuty: "CONFERENCE" | "INFORMATION";
        PublicationView: {
            basis?: string;
            calendarVersion?: string;
            confidence?: components["schemas"]["Confidence"];
            dueAt?: components["schemas"]["Instant"];
            extendedFrom?: components["schemas"]["Instant"];
            lastDay?: components["schemas"]["LocalDate"];
            movedFrom?: components["schemas"]["LocalDate"];
            moves?: components["schemas"]["DueMove"][];
            onTime?: boolean;
            publishedAt?: components["schemas"]["Instant"];
            rule?: string;
            rulesVersion?: string;
            skipped?: components["schemas"]["SkippedDay"][];
            trigger?: components["schemas"]["Instant"];
            triggerKind?: string;
            unit?: components["schemas"]["DeadlineUnit"];
            /** Format: int32 */
            value?: number;
            verdict?: components["schemas"]["Verdict1"];
        };
        PublicList: {
            generatedAt?: components["schemas"]["Instant"];
            items?: components["schemas"]["SpokespersonView"][];
        };
        PublishDisclosure: {
            place?: string;
            publishedOn: components["schemas"]["LocalDate"];
            shownUntil?: components["schemas"]["LocalDate"];
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
        ReasonAgainstConference: {
            reason: string;
        };
        ReassignEnquiry: {
            agencyId: components["schemas"]["UUID"];
            reason: string;
        };
        RecordAlert: {
            concern: components["schemas"]["AlertConcern"];
            impactDeterminedAt?: components["schemas"]["OffsetDateTime"];
            occurredAt?: components["schemas"]["OffsetDateTime"];
            reason: string;
            receivedAt: components["schemas"]["OffsetDateTime"];
            /** Format: int32 */
            riskLevel?: number;
            text?: string;
            title: string;
        };
        RecordCalendarDay: {
            confidence: components["schemas"]["Confidence"];
            date: components["schemas"]["LocalDate"];
            kind: components["schemas"]["DayKind"];
            makeUp?: components["schemas"]["LocalDate"];
            name: string;
            source?: string;
        };
        RecordCommunicator: {
            activeFrom: components["schemas"]["LocalDate"];
            activeTo?: components["schemas"]["LocalDate"];
            code: string;
            communeId?: components["schemas"]["UUID"];
            decisionNumber?: string;
            email?: string;
            kind: components["schemas"]["CommunicatorKind"];
            languages: string[];
            level: string;
            personName: string;
            phone?: string;
            position?: string;
            villages?: string;
        };
        RecordCorrection: {
            articleTitle: string;
            articleUrl?: string;
            demanded: components["schemas"]["Demanded"];
            fault: string;
            grounds: string;
            issueId?: components["schemas"]["UUID"];
            noticedAt: components["schemas"]["OffsetDateTime"];
            outletId?: components["schemas"]["UUID"];
            outletName?: string;
            outletNote?: string;
            publishedOn: components["schemas"]["LocalDate"];
            replyText?: string;
            rhythm: components["schemas"]["Rhythm"];
        };
        RecordCourse: {
            /** Format: int32 */
            capacity?: number;
            code: string;
            documentNumber?: string;
            firstDay: components["schemas"]["LocalDate"];
            kinds: components["schemas"]["TraineeKind"][];
            lastDay: components["schemas"]["LocalDate"];
            levels: string[];
            place: string;
            title: string;
            topic: string;
        };
        RecordDisclosure: {
            createdOn: components["schemas"]["LocalDate"];
            form: components["schemas"]["DisclosureForm"];
            place: string;
            specialBasis?: string;
            specialDue?: components["schemas"]["LocalDate"];
            title: string;
        };
        RecordedDayView: {
            confidence?: components["schemas"]["Confidence"];
            date?: components["schemas"]["LocalDate"];
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["DayKind"];
            makeUp?: components["schemas"]["LocalDate"];
            name?: string;
            recordedAt?: components["schemas"]["Instant"];
            recordedBy?: string;
            source?: string;
            withdrawnAt?: components["schemas"]["Instant"];
            withdrawnBy?: string;
            withdrawnReason?: string;
        };
        RecordEnquiry: {
            cardNumber?: string;
            email?: string;
            issueId?: components["schemas"]["UUID"];
            kind: components["schemas"]["EnquiryKind"];
            phone?: string;
            pressAgency?: string;
            pressAgencyId?: components["schemas"]["UUID"];
            question: string;
            receivedAt: components["schemas"]["OffsetDateTime"];
            reporterName?: string;
            title: string;
        };
        /** @enum {string} */
        RecordKind: "SPOKESPERSON" | "COMMUNICATION_OFFICER";
        RecordOfficer: {
            activeFrom: components["schemas"]["LocalDate"];
            activeTo?: components["schemas"]["LocalDate"];
            decidedOn?: components["schemas"]["LocalDate"];
            decisionNumber?: string;
            email: string;
            personName: string;
            phone: string;
            position: string;
        };
        RecordPersonalContact: {
            email?: string;
            phone?: string;
        };
        RecordPressEntry: {
            address?: string;
            agencyId?: components["schemas"]["UUID"];
            email?: string;
            kind: components["schemas"]["PressKind"];
            medium?: components["schemas"]["PressMedium"];
            name: string;
            number: string;
            phone?: string;
            position?: string;
            validFrom: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"];
            website?: string;
        };
        RecordRequest: {
            email?: string;
            identityNumber: string;
            organisation?: string;
            personName: string;
            phone?: string;
            reason: string;
            receivedAt: components["schemas"]["OffsetDateTime"];
            residence: string;
            subject: string;
            wanted: string;
            way: components["schemas"]["SupplyWay"];
        };
        RecordRequirement: {
            documentNumber?: string;
            /** Format: int32 */
            graceMonths: number;
            kind: components["schemas"]["TraineeKind"];
            level?: string;
            topic: string;
            validFrom: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            withinMonths?: number;
        };
        RefusalGround: {
            basis?: string;
            code?: string;
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
        };
        RefuseEnquiry: {
            at?: components["schemas"]["OffsetDateTime"];
            ground: string;
            reason: string;
        };
        RefuseInformation: {
            earlier?: string[];
            ground: string;
            reason: string;
        };
        RegisterBook: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            lines?: components["schemas"]["RegisterLine"][];
            /** Format: int32 */
            year?: number;
        };
        RegisterLine: {
            channel?: components["schemas"]["RequestChannel"];
            closedAt?: components["schemas"]["Instant"];
            complexity?: components["schemas"]["Complexity"];
            extendedTo?: components["schemas"]["LocalDate"];
            /** Format: int64 */
            fee?: number;
            ground?: string;
            handedOver?: boolean;
            lastDay?: components["schemas"]["LocalDate"];
            number?: string;
            receivedAt?: components["schemas"]["Instant"];
            requester?: components["schemas"]["RequesterView"];
            requestId?: components["schemas"]["UUID"];
            state?: components["schemas"]["RequestState"];
            subject?: string;
            way?: components["schemas"]["SupplyWay"];
        };
        RejectProposal: {
            reason: string;
        };
        /** @enum {string} */
        ReorganisationState: "DRAFT" | "WITHDRAWN" | "SCHEDULED" | "IN_FORCE";
        ReorganisationStep: {
            heir?: components["schemas"]["Named"];
            kind?: components["schemas"]["SuccessionKind"];
            newBodies?: components["schemas"]["NewBody"][];
            predecessors?: components["schemas"]["Named"][];
            successors?: components["schemas"]["Named"][];
        };
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
            withdrawnAt?: components["schemas"]["Instant"];
            withdrawnBy?: string;
        };
        ReorganisationView: {
            effects?: components["schemas"]["Effect"][];
            ready?: boolean;
            steps?: components["schemas"]["ReorganisationStep"][];
            summary?: components["schemas"]["ReorganisationSummary"];
            /** Format: int32 */
            version?: number;
        };
        ReplyByCode: {
            code: string;
            text: string;
        };
        ReportCase: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            counted?: boolean;
            happenedAt?: components["schemas"]["Instant"];
            id?: components["schemas"]["UUID"];
            kind?: string;
            title?: string;
        };
        ReportContact: {
            agencyId: components["schemas"]["UUID"];
            assignmentId?: components["schemas"]["UUID"];
            correction?: string;
            detail: string;
            wrong: components["schemas"]["WrongPart"];
        };
        ReporterView: {
            cardNumber?: string;
            email?: string;
            name?: string;
            phone?: string;
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
        /** @enum {string} */
        ReportState1: "DRAFT" | "SUBMITTED";
        ReportUnavailability: {
            from: components["schemas"]["OffsetDateTime"];
            reason: components["schemas"]["UnavailabilityReason"];
            to: components["schemas"]["OffsetDateTime"];
            urgent?: boolean;
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
        /** @enum {string} */
        RequestChannel: "PORTAL" | "PAPER";
        RequesterView: {
            email?: string;
            identityNumber?: string;
            masked?: boolean;
            organisation?: string;
            personName?: string;
            phone?: string;
            residence?: string;
        };
        /** @enum {string} */
        RequestState: "RECEIVED" | "ASKED_BACK" | "ACCEPTED" | "SUPPLIED" | "REFUSED" | "INVALID" | "WITHDRAWN";
        RequirementList: {
            items?: components["schemas"]["RequirementView"][];
        };
        RequirementView: {
            documentNumber?: string;
            /** Format: int32 */
            graceMonths?: number;
            id?: components["schemas"]["UUID"];
            inForce?: boolean;
            kind?: components["schemas"]["TraineeKind"];
            level?: string;
            topic?: string;
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version?: number;
            /** Format: int32 */
            withinMonths?: number;
        };
        RerunList: {
            items?: components["schemas"]["RerunView"][];
        };
        /** @enum {string} */
        RerunState: "RUNNING" | "COMPLETED" | "REPLACED";
        RerunView: {
            completedAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            done?: number;
            /** Format: int64 */
            moved?: number;
            /** Format: int64 */
            revision?: number;
            startedAt?: components["schemas"]["Instant"];
            state?: components["schemas"]["RerunState"];
            /** Format: int64 */
            total?: number;
        };
        RetireCommunicator: {
            lastDay: components["schemas"]["LocalDate"];
        };
        RevealedContact: {
            email?: string;
            phone?: string;
        };
        RevealPersonalContact: {
            reason: string;
        };
        /** @enum {string} */
        Rhythm: "DAILY" | "WEEKLY";
        Roster: {
            items?: components["schemas"]["EnrolmentView"][];
        };
        /** @enum {string} */
        RowVerdict: "NEW" | "CHANGED" | "UNCHANGED" | "REFUSED";
        SayWrong: {
            disclosureId: components["schemas"]["UUID"];
            text: string;
        };
        ScheduleStatement: {
            releaseAt: components["schemas"]["OffsetDateTime"];
        };
        SendCorrection: {
            documentNumber: string;
            receivedAt: components["schemas"]["OffsetDateTime"];
            sentAt: components["schemas"]["OffsetDateTime"];
        };
        SetStatementPolicy: {
            twoPersons: boolean;
        };
        SettleReport: {
            note?: string;
            outcome: components["schemas"]["ReportOutcome"];
        };
        Share: {
            id?: components["schemas"]["UUID"];
            /** Format: int32 */
            lacking?: number;
            name?: string;
            /** Format: int32 */
            people?: number;
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
        Standing: "MET" | "EXPIRING" | "EXPIRED" | "NEVER" | "GRACE";
        /** @enum {string} */
        StatementForm: "PRESS_CONFERENCE" | "POSTING" | "INTERVIEW" | "WRITTEN" | "BRIEFING" | "CORRECTION_DOCUMENT";
        StatementPolicyView: {
            twoPersons?: boolean;
        };
        /** @enum {string} */
        StatementState: "DRAFT" | "IN_REVIEW" | "SCHEDULED" | "PUBLISHED";
        StatementSummary: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            excerpt?: string;
            form?: components["schemas"]["StatementForm"];
            id?: components["schemas"]["UUID"];
            /** Format: int32 */
            number?: number;
            publishedAt?: components["schemas"]["Instant"];
            title?: string;
        };
        StatementVersion: {
            body?: string;
            changeNote?: string;
            id?: components["schemas"]["UUID"];
            /** Format: int32 */
            number?: number;
            publishedAt?: components["schemas"]["Instant"];
            supersededAt?: components["schemas"]["Instant"];
            title?: string;
        };
        StatementVersions: {
            items?: components["schemas"]["StatementVersion"][];
        };
        StatementView: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            answers?: components["schemas"]["AnsweredView"];
            body?: string;
            changeNote?: string;
            createdAt?: components["schemas"]["Instant"];
            form?: components["schemas"]["StatementForm"];
            id?: components["schemas"]["UUID"];
            /** Format: int32 */
            number?: number;
            publishedAt?: components["schemas"]["Instant"];
            releaseAt?: components["schemas"]["Instant"];
            returnNote?: string;
            rootId?: components["schemas"]["UUID"];
            state?: components["schemas"]["StatementState"];
            submittedAt?: components["schemas"]["Instant"];
            supersededAt?: components["schemas"]["Instant"];
            taskId?: components["schemas"]["UUID"];
            title?: string;
            /** Format: int32 */
            version?: number;
        };
        /** @enum {string} */
        StepKind: "RECEIVED" | "ASKED_BACK" | "SUPPLEMENTED" | "ACCEPTED" | "ASSESSED" | "EXTENDED" | "CONSENT_ASKED" | "CONSENT_ANSWERED" | "SUPPLIED" | "REFUSED" | "INVALID" | "WITHDRAWN" | "MOVED";
        /** @enum {string} */
        Subject: "SPOKESPERSON" | "TASK" | "STATEMENT_DRAFT" | "PUBLICATION_DUTY" | "CONTACT_QUESTION" | "CONTACT_REPORT" | "COMMUNICATOR" | "COMMUNICATOR_AREA" | "OFFICER" | "POST_PLAN" | "CHANNEL" | "CORRECTION" | "COURSE" | "IMPORT" | "CONFERENCE";
        SubmissionReceipt: {
            agencyName?: string;
            cardMatched?: boolean;
            code?: string;
            dueAt?: components["schemas"]["Instant"];
            id?: components["schemas"]["UUID"];
            lastDay?: components["schemas"]["LocalDate"];
            number?: string;
            receivedAt?: components["schemas"]["Instant"];
        };
        SubmitEnquiry: {
            agencyId: components["schemas"]["UUID"];
            cardNumber: string;
            email: string;
            kind: components["schemas"]["EnquiryKind"];
            phone?: string;
            pressAgency?: string;
            pressAgencyId?: components["schemas"]["UUID"];
            question: string;
            reporterName: string;
            title: string;
        };
        Succession: {
            agency?: components["schemas"]["AgencySummary"];
            direction?: components["schemas"]["Direction"];
            documentNumber?: string;
            effectiveOn?: components["schemas"]["LocalDate"];
            kind?: components["schemas"]["SuccessionKind"];
        };
        /** @enum {string} */
        SuccessionKind: "REPLACE" | "MERGE" | "SPLIT" | "SPLIT_OFF" | "RENAME" | "ABOLISH";
        SuccessionLink: {
            documentNumber?: string;
            effectiveOn?: components["schemas"]["LocalDate"];
            kind?: components["schemas"]["SuccessionKind"];
            predecessorId?: components["schemas"]["UUID"];
            successorId?: components["schemas"]["UUID"];
        };
        SupplementRequest: {
            code: string;
            text: string;
        };
        SuppliedFile: {
            fileName?: string;
            id?: components["schemas"]["UUID"];
            mediaType?: string;
            sha256?: string;
            /** Format: int64 */
            size?: number;
        };
        SupplyInformation: {
            /** Format: int64 */
            fee?: number;
            files?: string[];
            text: string;
            waiver?: string;
        };
        /** @enum {string} */
        SupplyWay: "OFFICE" | "NETWORK" | "EMAIL" | "POST";
        /** @enum {string} */
        TaskKind: "ISSUE" | "ENQUIRY" | "INFORMATION_REQUEST" | "DISCLOSURE" | "DISCLOSURE_CLAIM" | "CORRECTION" | "ALERT" | "CONFERENCE_NOTICE" | "CONFERENCE" | "ANNUAL_REPORT";
        /** @enum {string} */
        TaskOrigin: "PRESS_REQUEST" | "PRESS_FORWARDED" | "SPOTTED";
        /** @enum {string} */
        TaskRole: "LEAD" | "PARTNER";
        /** @enum {string} */
        TaskState: "OPEN" | "ANSWERED" | "REFUSED" | "AVOIDED" | "WITHDRAWN";
        TaskSummary: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            articleTitle?: string;
            articleUrl?: string;
            clock?: components["schemas"]["ClockView"];
            closedAt?: components["schemas"]["Instant"];
            id?: components["schemas"]["UUID"];
            issueId?: components["schemas"]["UUID"];
            kind?: components["schemas"]["TaskKind"];
            origin?: components["schemas"]["TaskOrigin"];
            receivedAt?: components["schemas"]["Instant"];
            role?: components["schemas"]["TaskRole"];
            sourceName?: string;
            state?: components["schemas"]["TaskState"];
            subjectId?: components["schemas"]["UUID"];
            title?: string;
            verdict?: components["schemas"]["Verdict"];
        };
        TaskView: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            articleTitle?: string;
            articleUrl?: string;
            clock?: components["schemas"]["ClockView"];
            closedAt?: components["schemas"]["Instant"];
            extensions?: components["schemas"]["ExtensionView"][];
            id?: components["schemas"]["UUID"];
            issueId?: components["schemas"]["UUID"];
            kind?: components["schemas"]["TaskKind"];
            origin?: components["schemas"]["TaskOrigin"];
            receivedAt?: components["schemas"]["Instant"];
            role?: components["schemas"]["TaskRole"];
            sourceName?: string;
            state?: components["schemas"]["TaskState"];
            statement?: components["schemas"]["StatementView"];
            subjectId?: components["schemas"]["UUID"];
            summaryText?: string;
            title?: string;
            verdict?: components["schemas"]["Verdict"];
            /** Format: int32 */
            version?: number;
        };
        Term: {
            code?: string;
            en?: string;
            vi?: string;
        };
        TopicList: {
            topics?: components["schemas"]["Term"][];
        };
        TopicShare: {
            /** Format: int32 */
            lacking?: number;
            /** Format: int32 */
            people?: number;
            topic?: string;
        };
        /** @enum {string} */
        TraineeKind: "REPORTER" | "COMMUNICATOR" | "OFFICER";
        TrainingRecord: {
            agencyId?: components["schemas"]["UUID"];
            agencyName?: string;
            code?: string;
            courses?: components["schemas"]["CourseTaken"][];
            duties?: components["schemas"]["GapView"][];
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["TraineeKind"];
            level?: string;
            personName?: string;
            position?: string;
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
            inForce?: boolean;
            proposedAt?: components["schemas"]["Instant"];
            proposedBy?: string;
            reason?: components["schemas"]["UnavailabilityReason"];
            settledAt?: components["schemas"]["Instant"];
            settledBy?: string;
            settledReason?: string;
            state?: components["schemas"]["ProposalState"];
            to?: components["schemas"]["Instant"];
            urgent?: boolean;
            /** Format: int32 */
            version?: number;
        };
        /** @enum {string} */
        UnitType: "xa" | "phuong" | "thi-tran" | "huyen" | "thanh-pho";
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        Verdict: "ON_TIME" | "LATE" | "UNCERTAIN";
        /** @enum {string} */
        Verdict1: "WAITING" | "ON_TIME" | "LATE" | "UNCERTAIN" | "NO_RULE";
        /** @enum {string} */
        Verification: "WAITING" | "VERIFIED" | "MATCHED" | "DISMISSED";
        VocabularyView: {
            languages?: components["schemas"]["Term"][];
            levels?: components["schemas"]["Term"][];
        };
        WithdrawAlert: {
            reason: string;
        };
        WithdrawCalendarDay: {
            reason: string;
        };
        WithdrawProof: {
            reason: string;
        };
        WriteReport: {
            difficulties?: string;
            proposals?: string;
        };
        WriteStep: {
            kind: components["schemas"]["WrittenStep"];
            text: string;
        };
        /** @enum {string} */
        WrittenStep: "NOTE" | "QUESTION_BACK" | "PRESS_REPLY" | "EXTENDED_QUESTION";
        /** @enum {string} */
        WrongPart: "PERSON" | "POSITION" | "PHONE" | "EMAIL" | "OTHER";
        YearFigures: {
            figures?: components["schemas"]["Figure"][];
            from?: components["schemas"]["LocalDate"];
            submitted?: boolean;
            to?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            year?: number;
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
    openAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAlert"];
            };
        };
        responses: {
            /** @description Opened, with a task of the agency */
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
    getAgencyReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                year: number;
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
                    "application/json": components["schemas"]["AnnualReportView"];
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
    writeAgencyReport: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteReport"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReportView"];
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
    listAgencyReportCases: {
        parameters: {
            query: {
                indicator: components["schemas"]["Indicator"];
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                year: number;
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
                    "application/json": components["schemas"]["PageReportCase"];
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
    downloadAgencyReportDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                year: number;
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
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
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
    downloadAgencyReportPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                year: number;
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
                    "application/pdf": string;
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
    submitAgencyReport: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                year: number;
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
                    "application/json": components["schemas"]["AnnualReportView"];
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
    confirmAssignmentEnd: {
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
    rejectAssignmentEnd: {
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
                "application/json": components["schemas"]["RejectProposal"];
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
    withdrawAssignmentEnd: {
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
                "application/json": components["schemas"]["RejectProposal"];
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
            /** @description Reported; once in force the public list says so while it lasts */
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
    listAgencyChannels: {
        parameters: {
            query?: {
                /** @description The day to look at; today when absent. */
                asAt?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["ChannelList"];
                };
            };
        };
    };
    announceChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceChannel"];
            };
        };
        responses: {
            /** @description Recorded, and public */
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
    recordOfficer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOfficer"];
            };
        };
        responses: {
            /** @description Recorded */
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
    planCommunicationPosts: {
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
                "application/json": components["schemas"]["PlanPosts"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostsView"];
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
    recordCommunicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCommunicator"];
            };
        };
        responses: {
            /** @description Recorded */
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
    planConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanConference"];
            };
        };
        responses: {
            /** @description Planned; nobody was told yet */
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
    listDisclosureClaims: {
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
                    "application/json": components["schemas"]["ClaimList"];
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
    listAgencyDisclosures: {
        parameters: {
            query?: {
                page?: number;
                q?: string;
                size?: number;
                state?: components["schemas"]["DisclosureState"];
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
                    "application/json": components["schemas"]["PageDisclosureView"];
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
    recordDisclosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDisclosure"];
            };
        };
        responses: {
            /** @description Entered; its clock runs */
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
    withdrawProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignmentId: components["schemas"]["UUID"];
                channel: components["schemas"]["Channel"];
                id: components["schemas"]["UUID"];
                proofId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawProof"];
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
    recordEnquiry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordEnquiry"];
            };
        };
        responses: {
            /** @description Its legal clock runs since the receipt */
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
    getInformationRegister: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/json": components["schemas"]["RegisterBook"];
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
    exportInformationRegisterCsv: {
        parameters: {
            query?: {
                year?: number;
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
                    "text/csv; charset=utf-8": string;
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
    exportInformationRegisterXlsx: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    recordInformationRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRequest"];
            };
        };
        responses: {
            /** @description Received; the code is shown this once */
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
    revealPersonalContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                personId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealPersonalContact"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedContact"];
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
    recordPressCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCorrection"];
            };
        };
        responses: {
            /** @description A draft, and a task of the agency */
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
    getStatementPolicy: {
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
                    "application/json": components["schemas"]["StatementPolicyView"];
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
    setStatementPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetStatementPolicy"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementPolicyView"];
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
    planCourse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCourse"];
            };
        };
        responses: {
            /** @description Planned */
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
    confirmUnavailability: {
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
    rejectUnavailability: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectProposal"];
            };
        };
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
    withdrawUnavailability: {
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
    getAlert: {
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
                    "application/json": components["schemas"]["AlertView"];
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
    changeAlert: {
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
                "application/json": components["schemas"]["RecordAlert"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertView"];
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
    withdrawAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawAlert"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertView"];
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
    getProvinceReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
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
                    "application/json": components["schemas"]["AnnualReportView"];
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
    writeProvinceReport: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteReport"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReportView"];
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
    listProvinceReportCases: {
        parameters: {
            query: {
                indicator: components["schemas"]["Indicator"];
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                year: number;
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
                    "application/json": components["schemas"]["PageReportCase"];
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
    downloadProvinceReportDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
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
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
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
    downloadProvinceReportPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
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
                    "application/pdf": string;
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
    submitProvinceReport: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                year: number;
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
                    "application/json": components["schemas"]["AnnualReportView"];
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
    listAttachments: {
        parameters: {
            query: {
                /** @description The matter. */
                owner: components["schemas"]["UUID"];
                /** @description What kind of matter it is. */
                ownerKind: string;
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
                    "application/json": components["schemas"]["AttachmentList"];
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
    addAttachment: {
        parameters: {
            query: {
                /** @description Name of the file with its extension. */
                fileName: string;
                /** @description The matter. */
                owner: components["schemas"]["UUID"];
                /** @description What kind of matter it is. */
                ownerKind: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Kept */
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
    getAttachmentContent: {
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
                    "application/octet-stream": string[];
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
    removeAttachment: {
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
            /** @description Created */
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
    getCalendar: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    getICalendar: {
        parameters: {
            query?: {
                year?: number;
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
                    "text/calendar;charset=UTF-8": string;
                };
            };
        };
    };
    listCalendarDays: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/json": components["schemas"]["CalendarHistoryView"];
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
    recordCalendarDay: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCalendarDay"];
            };
        };
        responses: {
            /** @description Recorded; the ETag is the calendar's next revision */
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
    withdrawCalendarDay: {
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
                "application/json": components["schemas"]["WithdrawCalendarDay"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedDayView"];
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
    previewCalendarWithdrawal: {
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
                    "application/json": components["schemas"]["CalendarPreview"];
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
    previewCalendarDay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCalendarDay"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPreview"];
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
    listClockReruns: {
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
                    "application/json": components["schemas"]["RerunList"];
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
    listChannels: {
        parameters: {
            query?: {
                /** @description true: those of today; false: the others. */
                active?: boolean;
                agency?: components["schemas"]["UUID"];
                kind?: components["schemas"]["ChannelKind"];
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
                    "application/json": components["schemas"]["PageChannelView"];
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
    changeChannel: {
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
                "application/json": components["schemas"]["AnnounceChannel"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
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
    endChannel: {
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
                "application/json": components["schemas"]["EndChannel"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
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
    listOfficers: {
        parameters: {
            query?: {
                /** @description true: those of today; false: the others. */
                active?: boolean;
                agency?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageOfficerView"];
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
    changeOfficer: {
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
                "application/json": components["schemas"]["RecordOfficer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerView"];
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
    endOfficer: {
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
                "application/json": components["schemas"]["EndOfficer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerView"];
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
    getCommunicationPosts: {
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
                    "application/json": components["schemas"]["PostsOverview"];
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
    listCommunicators: {
        parameters: {
            query?: {
                /** @description true: those of today; false: the others. */
                active?: boolean;
                agency?: components["schemas"]["UUID"];
                commune?: components["schemas"]["UUID"];
                kind?: components["schemas"]["CommunicatorKind"];
                language?: string;
                level?: string;
                page?: number;
                /** @description Words of a name, a post, a village or a number; diacritics do not matter. */
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
                    "application/json": components["schemas"]["PageCommunicatorView"];
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
    getCommunicator: {
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
                    "application/json": components["schemas"]["CommunicatorView"];
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
    changeCommunicator: {
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
                "application/json": components["schemas"]["RecordCommunicator"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunicatorView"];
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
    retireCommunicator: {
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
                "application/json": components["schemas"]["RetireCommunicator"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunicatorView"];
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
    exportCommunicators: {
        parameters: {
            query?: {
                active?: boolean;
                agency?: components["schemas"]["UUID"];
                commune?: components["schemas"]["UUID"];
                kind?: components["schemas"]["CommunicatorKind"];
                language?: string;
                level?: string;
                q?: string;
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
                    "text/csv; charset=utf-8": string;
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
    getCommunicatorVocabulary: {
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
                    "application/json": components["schemas"]["VocabularyView"];
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
    getConferenceDuties: {
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
                    "application/json": components["schemas"]["ConferenceDuties"];
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
    listConferences: {
        parameters: {
            query?: {
                agency?: components["schemas"]["UUID"];
                /** @description Planned before this moment. */
                before?: components["schemas"]["OffsetDateTime"];
                /** @description Planned at this moment or later. */
                from?: components["schemas"]["OffsetDateTime"];
                kind?: components["schemas"]["ConferenceKind"];
                page?: number;
                /** @description Words of a title, a place or whoever leads it; diacritics do not matter. */
                q?: string;
                size?: number;
                state?: components["schemas"]["ConferenceState"];
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
                    "application/json": components["schemas"]["PageConferenceView"];
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
    getConference: {
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
                    "application/json": components["schemas"]["ConferenceView"];
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
    changeConference: {
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
                "application/json": components["schemas"]["PlanConference"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceView"];
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
    acknowledgeConference: {
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
                    "application/json": components["schemas"]["ConferenceView"];
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
    cancelConference: {
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
                "application/json": components["schemas"]["ReasonAgainstConference"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceView"];
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
    listConferenceGuests: {
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
                    "application/json": components["schemas"]["GuestList"];
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
    addConferenceGuests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteGuests"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestList"];
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
    accreditConferenceGuest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                guestId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccreditGuest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestList"];
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
    removeConferenceGuest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                guestId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["GuestList"];
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
    holdConference: {
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
                "application/json": components["schemas"]["HoldConference"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceView"];
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
    sendConferenceInvitations: {
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
                    "application/json": components["schemas"]["GuestList"];
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
    correctConferenceMinutes: {
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
                "application/json": components["schemas"]["HoldConference"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceView"];
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
    notifyConference: {
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
                    "application/json": components["schemas"]["ConferenceView"];
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
    refuseConference: {
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
                "application/json": components["schemas"]["ReasonAgainstConference"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceView"];
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
    claimDisclosureWrong: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body is received once, and answered alike. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayWrong"];
            };
        };
        responses: {
            /** @description Received; the code is shown this once */
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
    answerDisclosureClaim: {
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
                "application/json": components["schemas"]["AnswerClaim"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureClaimView"];
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
    listDisclosures: {
        parameters: {
            query?: {
                agency?: components["schemas"]["UUID"];
                page?: number;
                /** @description Words of the title; diacritics do not matter. */
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
                    "application/json": components["schemas"]["PageDisclosureView"];
                };
            };
        };
    };
    changeDisclosure: {
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
                "application/json": components["schemas"]["RecordDisclosure"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureView"];
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
    publishDisclosure: {
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
                "application/json": components["schemas"]["PublishDisclosure"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureView"];
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
    getEnquiry: {
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
                    "application/json": components["schemas"]["EnquiryView"];
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
    answerEnquiry: {
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
                "application/json": components["schemas"]["AnswerEnquiry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryView"];
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
    avoidEnquiry: {
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
                "application/json": components["schemas"]["EnquiryReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryView"];
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
    concludeEnquiry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeComplaint"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryView"];
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
    contributeToEnquiry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Contribute"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryView"];
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
    dismissEnquiry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnquiryReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryView"];
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
    askEnquiryPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskPartner"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryView"];
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
    reassignEnquiry: {
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
                "application/json": components["schemas"]["ReassignEnquiry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryView"];
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
    refuseEnquiry: {
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
                "application/json": components["schemas"]["RefuseEnquiry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryView"];
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
    writeEnquiryStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteStep"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryView"];
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
    verifyEnquiry: {
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
                    "application/json": components["schemas"]["EnquiryView"];
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
    withdrawEnquiry: {
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
                "application/json": components["schemas"]["EnquiryReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryView"];
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
    followEnquiry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowByCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedEnquiry"];
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
    replyToEnquiryQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyByCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedEnquiry"];
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
    submitEnquiry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body is received once, and answered alike. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitEnquiry"];
            };
        };
        responses: {
            /** @description The question has arrived and its legal clock runs */
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
    listImports: {
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
                    "application/json": components["schemas"]["PageImportView"];
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
    checkImport: {
        parameters: {
            query: {
                /** @description The agency of lines that name none. */
                agency: components["schemas"]["UUID"];
                /** @description Name of the file, to recognise it later. */
                fileName: string;
                /** @description What kind of list it is. */
                kind: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description Looked at; confirm it to have it written */
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
    getImport: {
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
                    "application/json": components["schemas"]["ImportView"];
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
    confirmImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmImport"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
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
    recheckImport: {
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
                    "application/json": components["schemas"]["ImportView"];
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
    getImportResult: {
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
                    "text/csv; charset=utf-8": string;
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
    listImportRows: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                verdict?: components["schemas"]["RowVerdict"];
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
                    "application/json": components["schemas"]["PagePlannedRow"];
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
    getImportTemplateCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
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
                    "text/csv; charset=utf-8": string;
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
    getImportTemplateXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    followInformationRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowByCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Followed"];
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
    downloadSuppliedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowByCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string[];
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
    downloadIssuedPaperDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paper: components["schemas"]["PaperKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowByCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
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
    downloadIssuedPaperPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paper: components["schemas"]["PaperKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowByCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    supplementInformationRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedRequest"];
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
    withdrawInformationRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowByCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedRequest"];
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
    listInformationRequests: {
        parameters: {
            query?: {
                agency?: components["schemas"]["UUID"];
                /** @description true: those that wait; false: those that are closed. */
                open?: boolean;
                page?: number;
                /** @description Words of the subject; diacritics do not matter. */
                q?: string;
                size?: number;
                state?: components["schemas"]["RequestState"];
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
                    "application/json": components["schemas"]["PageRequestSummary"];
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
    getInformationRequest: {
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
                    "application/json": components["schemas"]["InformationRequestView"];
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
    acceptInformationRequest: {
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
                    "application/json": components["schemas"]["InformationRequestView"];
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
    assessInformationRequest: {
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
                "application/json": components["schemas"]["AssessRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformationRequestView"];
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
    askInformationConsent: {
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
                "application/json": components["schemas"]["AskConsent"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformationRequestView"];
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
    answerInformationConsent: {
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
                "application/json": components["schemas"]["AnswerConsent"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformationRequestView"];
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
    extendInformationRequest: {
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
                "application/json": components["schemas"]["ExtendRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformationRequestView"];
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
    invalidateInformationRequest: {
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
                "application/json": components["schemas"]["InvalidateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformationRequestView"];
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
    downloadInformationPaperDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                paper: components["schemas"]["PaperKind"];
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
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
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
    downloadInformationPaperPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                paper: components["schemas"]["PaperKind"];
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
                    "application/pdf": string;
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
    askBackInformationRequest: {
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
                "application/json": components["schemas"]["AskBack"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformationRequestView"];
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
    refuseInformation: {
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
                "application/json": components["schemas"]["RefuseInformation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformationRequestView"];
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
    supplyInformation: {
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
                "application/json": components["schemas"]["SupplyInformation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformationRequestView"];
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
    askForInformation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body is received once, and answered alike. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskInformation"];
            };
        };
        responses: {
            /** @description Received; the code is shown this once */
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
    listMails: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                state?: components["schemas"]["MailState"];
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
                    "application/json": components["schemas"]["PageMailView"];
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
    resendMail: {
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
                    "application/json": components["schemas"]["MailView"];
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
    getMailStatus: {
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
                    "application/json": components["schemas"]["MailStatus"];
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
            /** @description The list */
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
            /** @description The list */
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
    subscribeStatements: {
        parameters: {
            query?: {
                agency?: components["schemas"]["UUID"];
            };
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
    getOverdueBoard: {
        parameters: {
            query?: {
                /** @description First day on which a matter was closed, in Vietnam. */
                from?: components["schemas"]["LocalDate"];
                kind?: components["schemas"]["TaskKind"];
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
                    "application/json": components["schemas"]["BoardView"];
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
    findPressAgencies: {
        parameters: {
            query?: {
                /** @description Words of the name; diacritics do not matter. */
                q?: string;
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
                    "application/json": components["schemas"]["PressAgencyList"];
                };
            };
        };
    };
    listPressCorrections: {
        parameters: {
            query?: {
                issue?: components["schemas"]["UUID"];
                /** @description true: those that have not ended; false: the others. */
                open?: boolean;
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
                    "application/json": components["schemas"]["PageCorrectionSummary"];
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
    getPressCorrection: {
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
                    "application/json": components["schemas"]["CorrectionView"];
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
    editPressCorrection: {
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
                "application/json": components["schemas"]["RecordCorrection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionView"];
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
    recordOutletAnswer: {
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
                "application/json": components["schemas"]["AnswerCorrection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionView"];
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
    closePressCorrection: {
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
                "application/json": components["schemas"]["CloseCorrection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionView"];
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
    downloadPressCorrectionDocx: {
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
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
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
    downloadPressCorrectionPdf: {
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
                    "application/pdf": string;
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
    sendPressCorrection: {
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
                "application/json": components["schemas"]["SendCorrection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionView"];
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
    listPressEntries: {
        parameters: {
            query?: {
                /** @description The press agency they belong to. */
                agency?: components["schemas"]["UUID"];
                /** @description Of any of these kinds. */
                kind?: components["schemas"]["PressKind"][];
                page?: number;
                /** @description Words of a name, a number, a position or an address; diacritics do not matter. */
                q?: string;
                size?: number;
                /** @description true: those of today; false: the others. */
                valid?: boolean;
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
                    "application/json": components["schemas"]["PagePressEntryView"];
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
    recordPressEntry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPressEntry"];
            };
        };
        responses: {
            /** @description Recorded */
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
    getPressEntry: {
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
                    "application/json": components["schemas"]["PressEntryView"];
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
    changePressEntry: {
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
                "application/json": components["schemas"]["RecordPressEntry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressEntryView"];
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
    endPressEntry: {
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
                "application/json": components["schemas"]["EndPressEntry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressEntryView"];
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
    listPressRefusalGrounds: {
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
                    "application/json": components["schemas"]["PressRefusalGroundList"];
                };
            };
        };
    };
    listProposals: {
        parameters: {
            query?: {
                /** @description Only what the caller may confirm: nothing that the caller proposed. */
                forMe?: boolean;
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
                    "application/json": components["schemas"]["PageProposalView"];
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
    withdrawReorganisation: {
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
    correctStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectStatement"];
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
    downloadStatementDocx: {
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
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    downloadStatementPdf: {
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
                    "application/pdf": string;
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
    giveBackStatement: {
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
                "application/json": components["schemas"]["GiveBackStatement"];
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
    scheduleStatement: {
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
                "application/json": components["schemas"]["ScheduleStatement"];
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
    unscheduleStatement: {
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
    submitStatement: {
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
    listStatementVersions: {
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
                    "application/json": components["schemas"]["StatementVersions"];
                };
            };
        };
    };
    listOwnStatements: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                state?: components["schemas"]["StatementState"];
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
                    "application/json": components["schemas"]["PageOwnStatement"];
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
                agency?: components["schemas"]["UUID"];
                kind?: components["schemas"]["TaskKind"];
                overdue?: boolean;
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
    getTrainingRecord: {
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
                    "application/json": components["schemas"]["TrainingRecord"];
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
    listCourses: {
        parameters: {
            query?: {
                /** @description Who holds them. */
                agency?: components["schemas"]["UUID"];
                kind?: components["schemas"]["TraineeKind"];
                page?: number;
                /** @description Words of a title, a code or a place; diacritics do not matter. */
                q?: string;
                size?: number;
                state?: components["schemas"]["CourseState"];
                topic?: string;
                /** @description The year in which they begin. */
                year?: number;
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
                    "application/json": components["schemas"]["PageCourseView"];
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
    getCourse: {
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
                    "application/json": components["schemas"]["CourseView"];
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
    changeCourse: {
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
                "application/json": components["schemas"]["RecordCourse"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseView"];
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
    markAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkAttendance"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Roster"];
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
    cancelCourse: {
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
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseView"];
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
    listCandidates: {
        parameters: {
            query?: {
                agency?: components["schemas"]["UUID"];
                /** @description Only those who lack a course of this topic on its first day. */
                lacking?: boolean;
                page?: number;
                q?: string;
                size?: number;
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
                    "application/json": components["schemas"]["PageCandidateView"];
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
    getRoster: {
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
                    "application/json": components["schemas"]["Roster"];
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
    enrol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Enrol"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Roster"];
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
    holdCourse: {
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
                    "application/json": components["schemas"]["CourseView"];
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
    reopenCourse: {
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
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseView"];
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
    getTrainingVocabulary: {
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
                    "application/json": components["schemas"]["TopicList"];
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
    withdrawEnrolment: {
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
            /** @description Created */
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
    listTrainingGaps: {
        parameters: {
            query?: {
                agency?: components["schemas"]["UUID"];
                commune?: components["schemas"]["UUID"];
                kind?: components["schemas"]["TraineeKind"];
                level?: string;
                page?: number;
                q?: string;
                size?: number;
                /** @description How they stand; absent for those who lack something. */
                standing?: components["schemas"]["Standing"];
                topic?: string;
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
                    "application/json": components["schemas"]["PageGapView"];
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
    exportTrainingGaps: {
        parameters: {
            query?: {
                agency?: components["schemas"]["UUID"];
                commune?: components["schemas"]["UUID"];
                kind?: components["schemas"]["TraineeKind"];
                level?: string;
                q?: string;
                standing?: components["schemas"]["Standing"];
                topic?: string;
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
                    "text/csv; charset=utf-8": string;
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
    getTrainingSummary: {
        parameters: {
            query?: {
                agency?: components["schemas"]["UUID"];
                commune?: components["schemas"]["UUID"];
                kind?: components["schemas"]["TraineeKind"];
                level?: string;
                q?: string;
                topic?: string;
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
                    "application/json": components["schemas"]["GapSummary"];
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
    listRequirements: {
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
                    "application/json": components["schemas"]["RequirementList"];
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
    recordRequirement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRequirement"];
            };
        };
        responses: {
            /** @description Recorded */
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
    changeRequirement: {
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
                "application/json": components["schemas"]["RecordRequirement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequirementView"];
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
}
