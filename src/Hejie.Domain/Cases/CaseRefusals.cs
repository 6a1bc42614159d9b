namespace Hejie.Domain.Cases;

/// <summary>Every way a case says no. The sentences stand in Texts/Refusals, the articles in docs/law.</summary>
public static class CaseRefusals
{
    public static readonly Refusal NotAtThisStage = new("NotAtThisStage", "STATE", "PML 17-33");
    public static readonly Refusal ReasonIsMissing = new("ReasonIsMissing", "WARN", "MOJ75 23");
    public static readonly Refusal TextHasBlanks = new("TextHasBlanks", "A-9", "PML 27");

    // Registration and review
    public static readonly Refusal NeedsBothSides = new("NeedsBothSides", "I-4", "MOJ75 20");
    public static readonly Refusal OralApplicationNeedsRecorder = new("OralApplicationNeedsRecorder", "I-2", "LDA 12");
    public static readonly Refusal EntrustedNeedsLetter = new("EntrustedNeedsLetter", "I-6", "PML 18");
    public static readonly Refusal MinorNeedsGuardianConsent = new("MinorNeedsGuardianConsent", "D-5", "PIPL 31");
    public static readonly Refusal NameNotUnderstood = new("NameNotUnderstood", "I-10", "REG89 8");
    public static readonly Refusal IdNumberNotUnderstood = new("IdNumberNotUnderstood", "I-10", "REG89 8");
    public static readonly Refusal PhoneNotUnderstood = new("PhoneNotUnderstood", "I-10", "REG89 8");
    public static readonly Refusal CreditCodeNotUnderstood = new("CreditCodeNotUnderstood", "I-10", "REG89 8");
    public static readonly Refusal BirthTooLongAgo = new("BirthTooLongAgo", "I-10", "REG89 8");
    public static readonly Refusal StatementMissing = new("StatementMissing", "I-10", "REG89 8");
    public static readonly Refusal NoSuchSubType = new("NoSuchSubType", "I-10", "REG89 8");
    public static readonly Refusal ClaimOutOfRange = new("ClaimOutOfRange", "I-10", "REG89 8");
    public static readonly Refusal TextTooLong = new("TextTooLong", "I-10", "REG89 8");
    public static readonly Refusal DateBeforeCalendar = new("DateBeforeCalendar", "TIME", "REG89 8");
    public static readonly Refusal LikeCasesNeedReason = new("LikeCasesNeedReason", "I-10", "REG89 8; MOJ75 24");
    public static readonly Refusal QuestionsUnanswered = new("QuestionsUnanswered", "I-11", "MOJ75 23");
    public static readonly Refusal ReviewForbidsAcceptance = new("ReviewForbidsAcceptance", "I-5", "MOJ75 22");
    public static readonly Refusal NotReviewed = new("NotReviewed", "I-11", "MOJ75 23");
    public static readonly Refusal CrimeIsUnreported = new("CrimeIsUnreported", "K-2", "PML 25; MOJ75 32");

    public static readonly Refusal ReasonDoesNotFit = new("ReasonDoesNotFit", "I-11", "MOJ75 23");

    // Amending an application
    public static readonly Refusal OnlyApplicantsAmend = new("OnlyApplicantsAmend", "I-11", "MOJ75 23");
    public static readonly Refusal ApplicationIsDecided = new("ApplicationIsDecided", "I-11", "MOJ75 23");
    public static readonly Refusal AmendedTooOften = new("AmendedTooOften", "I-11", "MOJ75 23");
    public static readonly Refusal PhoneIsOfAnother = new("PhoneIsOfAnother", "I-10", "REG89 8");
    public static readonly Refusal NothingAmended = new("NothingAmended", "I-11", "MOJ75 23");

    // Consent and acceptance
    public static readonly Refusal PartyRefusesMediation = new("PartyRefusesMediation", "P-1", "PML 3, 17");
    public static readonly Refusal ConsentIsMissing = new("ConsentIsMissing", "I-3", "MED 31; SC22 15");
    public static readonly Refusal OnlyApplicantsWithdraw = new("OnlyApplicantsWithdraw", "P-1", "PML 17, 23");
    public static readonly Refusal NoSuchParty = new("NoSuchParty", "I-10", "REG89 8");
    public static readonly Refusal NobodyToInvite = new("NobodyToInvite", "I-3", "SC22 15");
    public static readonly Refusal RefusalIsNotRecorded = new("RefusalIsNotRecorded", "P-1", "PML 17");
    public static readonly Refusal NoAttemptToReach = new("NoAttemptToReach", "I-3", "SC22 15");

    public static readonly Refusal ElectionNeedsSeveral = new("ElectionNeedsSeveral", "I-14", "LDA 7; MED 30");
    public static readonly Refusal ElectionNeedsTenWorkers = new("ElectionNeedsTenWorkers", "I-14", "LDA 7");
    public static readonly Refusal ElectionIsOfOneSide = new("ElectionIsOfOneSide", "I-14", "LDA 7; MED 30");
    public static readonly Refusal TooManyRepresentatives = new("TooManyRepresentatives", "I-14", "MED 30");
    public static readonly Refusal ElectedAlready = new("ElectedAlready", "I-14", "LDA 7; MED 30");
    public static readonly Refusal NotElectedBy = new("NotElectedBy", "I-14", "LDA 7; MED 30");
    public static readonly Refusal ElectedMayNotSettle = new("ElectedMayNotSettle", "I-14", "CPI 147");

    // Mediators
    public static readonly Refusal OneHost = new("OneHost", "B-4", "PML 19");
    public static readonly Refusal ConflictNeedsDisclosure = new("ConflictNeedsDisclosure", "B-6", "SC16 15");
    public static readonly Refusal MediatorIsNotOnTheCase = new("MediatorIsNotOnTheCase", "B-4", "PML 19");
    public static readonly Refusal RecusalIsOpen = new("RecusalIsOpen", "B-5", "MOJ75 25");
    public static readonly Refusal RecusalAlreadyRequested = new("RecusalAlreadyRequested", "B-5", "MOJ75 25");

    public static readonly Refusal MediatorSteppedBack = new("MediatorSteppedBack", "B-5", "MOJ75 25");
    public static readonly Refusal SameHost = new("SameHost", "B-5", "MOJ75 25");

    // Several committees
    public static readonly Refusal TakesPartAlready = new("TakesPartAlready", "I-9", "MOJ75 21, 26; REG89 7");
    public static readonly Refusal NotInvitedJointly = new("NotInvitedJointly", "I-9", "MOJ75 21, 26; REG89 7");
    public static readonly Refusal JointNeedsMediator = new("JointNeedsMediator", "I-9", "MOJ75 21, 26; REG89 7");
    public static readonly Refusal HostingNeedsEveryConsent = new("HostingNeedsEveryConsent", "I-9", "PML 17; MOJ75 21");
    public static readonly Refusal HostingNotOffered = new("HostingNotOffered", "I-9", "MOJ75 21, 26; REG89 7");

    // Service of papers
    public static readonly Refusal DeliveryIsEmpty = new("DeliveryIsEmpty", "SERVE", "CPL 87");
    public static readonly Refusal PaperIsNotThere = new("PaperIsNotThere", "SERVE", "CPL 87");
    public static readonly Refusal DeliveredBeforePaper = new("DeliveredBeforePaper", "TIME", "CPL 87");
    public static readonly Refusal ReceivedBeforeSent = new("ReceivedBeforeSent", "TIME", "CPL 87");
    public static readonly Refusal ElectronicNeedsConsent = new("ElectronicNeedsConsent", "D-2", "PIPL 13; CPL 90");
    public static readonly Refusal ArrivalMissing = new("ArrivalMissing", "SERVE", "CPL 90");
    public static readonly Refusal ThroughMissing = new("ThroughMissing", "SERVE", "CPL 90, 91, 92, 93");
    public static readonly Refusal LeavingNeedsWitness = new("LeavingNeedsWitness", "SERVE", "CPL 89");
    public static readonly Refusal ReceiverNeedsCapacity = new("ReceiverNeedsCapacity", "SERVE", "CPL 88");
    public static readonly Refusal CapacityDoesNotFit = new("CapacityDoesNotFit", "SERVE", "CPL 88");
    public static readonly Refusal NoSuchFile = new("NoSuchFile", "SERVE", "CPL 87");
    public static readonly Refusal NothingUnderWay = new("NothingUnderWay", "SERVE", "CPL 87, 91");
    public static readonly Refusal NoSuchReceipt = new("NoSuchReceipt", "SERVE", "CPL 87");
    public static readonly Refusal DeliveryAddressIncomplete = new("DeliveryAddressIncomplete", "SERVE", "SC22 17");

    // Invitees
    public static readonly Refusal InviteeIncomplete = new("InviteeIncomplete", "B-8", "PML 20; SDM 34");
    public static readonly Refusal NoSuchInvitee = new("NoSuchInvitee", "B-8", "PML 20; SDM 34");
    public static readonly Refusal InviteeNeedsEveryConsent = new("InviteeNeedsEveryConsent", "B-8", "PML 20; SDM 34");
    public static readonly Refusal CallNeedsNote = new("CallNeedsNote", "B-8", "PML 20; SDM 34");

    // Sessions
    public static readonly Refusal RightsNoticeMissing = new("RightsNoticeMissing", "B-1", "MOJ75 30");
    public static readonly Refusal NoHost = new("NoHost", "B-4", "PML 19");
    public static readonly Refusal ClosedSessionWanted = new("ClosedSessionWanted", "B-9", "PML 23");
    public static readonly Refusal OpenSessionNeedsConsent = new("OpenSessionNeedsConsent", "B-9", "MED 42; SC16 2");
    public static readonly Refusal OnlineObjected = new("OnlineObjected", "B-11", "SC22 17");
    public static readonly Refusal OnlineChecksMissing = new("OnlineChecksMissing", "B-11", "SC22 16, 17");
    public static readonly Refusal SessionIsOver = new("SessionIsOver", "S-R1", "PML 27");
    public static readonly Refusal SessionHasNotBegun = new("SessionHasNotBegun", "S-R1", "PML 27");
    public static readonly Refusal RecordIsIncomplete = new("RecordIsIncomplete", "S-R2", "PML 27");
    public static readonly Refusal RecordHasBlanks = new("RecordHasBlanks", "S-R2", "PML 27");
    public static readonly Refusal RecordIsSigned = new("RecordIsSigned", "S-R1", "PML 27");
    public static readonly Refusal FactsAreMissing = new("FactsAreMissing", "S-R4", "SDM 24; SC22 22");
    public static readonly Refusal FactsNeedConsent = new("FactsNeedConsent", "S-R4", "SDM 24; SC16 22");
    public static readonly Refusal ConsentedAlready = new("ConsentedAlready", "S-R4", "SDM 24");
    public static readonly Refusal NobodyAttended = new("NobodyAttended", "S-R1", "PML 27");

    // Pausing, more time, handing over
    public static readonly Refusal DateBeforeLastStep = new("DateBeforeLastStep", "TIME", "PML 27");
    public static readonly Refusal PauseNeedsEveryConsent = new("PauseNeedsEveryConsent", "P-1", "PML 23");
    public static readonly Refusal ShamNeedsReport = new("ShamNeedsReport", "S-R5", "SC16 18; SC22 23");
    public static readonly Refusal PauseEndsBeforeItBegins = new("PauseEndsBeforeItBegins", "S-R6", "MED 38; SC22 26");
    public static readonly Refusal PeriodIsFixed = new("PeriodIsFixed", "TIME", "PML 33; CPL 205");
    public static readonly Refusal PeriodIsOver = new("PeriodIsOver", "T-2", "SC22 25; MED 38");
    public static readonly Refusal ExtensionOutOfRange = new("ExtensionOutOfRange", "TIME", "SC16 27; SC22 24");
    public static readonly Refusal ExtensionNeedsEveryConsent = new("ExtensionNeedsEveryConsent", "T-2", "SC16 27; SC22 24");
    public static readonly Refusal ExtensionNeedsCommittee = new("ExtensionNeedsCommittee", "T-2", "MED 38");
    public static readonly Refusal ReceiverMissing = new("ReceiverMissing", "I-11", "MOJ75 23; SDM 33");

    // Personal information
    public static readonly Refusal ConsentStands = new("ConsentStands", "D-2", "PIPL 13");
    public static readonly Refusal NoConsentToWithdraw = new("NoConsentToWithdraw", "D-2", "PIPL 15");
    public static readonly Refusal PrivacyConsentWithdrawn = new("PrivacyConsentWithdrawn", "D-2", "PIPL 15");
    public static readonly Refusal ElectronicDeliveryWithdrawn = new("ElectronicDeliveryWithdrawn", "D-2", "PIPL 15; CPL 90");
    public static readonly Refusal SensitiveNeedsPerson = new("SensitiveNeedsPerson", "D-4", "PIPL 29");
    public static readonly Refusal SensitiveConsentMissing = new("SensitiveConsentMissing", "D-4", "PIPL 29");
    public static readonly Refusal HandoverNeedsConsents = new("HandoverNeedsConsents", "D-6", "PIPL 23");
    public static readonly Refusal NoDutyToReport = new("NoDutyToReport", "D-6", "PIPL 23; PML 25");

    // Outcomes
    public static readonly Refusal SignedRecordMissing = new("SignedRecordMissing", "S-R1", "PML 27");
    public static readonly Refusal TerminationNoticeMissing = new("TerminationNoticeMissing", "T-1", "PML 26");
    public static readonly Refusal EndingDoesNotFit = new("EndingDoesNotFit", "T-2", "SC16 26; SC22 25");
    public static readonly Refusal TermsAreIncomplete = new("TermsAreIncomplete", "A-3", "PML 29");
    public static readonly Refusal PreSignCheckOpen = new("PreSignCheckOpen", "A-9", "CPI 358");
    public static readonly Refusal AgreementHasDefects = new("AgreementHasDefects", "A-9", "PML 29; CPI 358");
    public static readonly Refusal FindingsNeedReasons = new("FindingsNeedReasons", "A-9", "CPI 358");
    public static readonly Refusal OralNotAllowed = new("OralNotAllowed", "A-2", "LDA 14; MED 39; MOJ75 34");
    public static readonly Refusal PresenceProofMissing = new("PresenceProofMissing", "S-R1", "QDSUB");
    public static readonly Refusal CapacityIsNotNamed = new("CapacityIsNotNamed", "I-13", "CC 18-23");
    public static readonly Refusal CapacityIsMissing = new("CapacityIsMissing", "I-13", "CC 18-23");
    public static readonly Refusal AuthorityLetterMissing = new("AuthorityLetterMissing", "I-15", "CPL 61; SC11 3");
    public static readonly Refusal AgentMayNotSettle = new("AgentMayNotSettle", "I-15", "CPI 147");
    public static readonly Refusal AgreementIsEffective = new("AgreementIsEffective", "A-4", "PML 29");
    public static readonly Refusal AlreadySigned = new("AlreadySigned", "A-4", "PML 29");

    // Revising an agreement
    public static readonly Refusal RevisionNeedsEveryConsent = new("RevisionNeedsEveryConsent", "A-12", "CC 543; MOJ75 37");
    public static readonly Refusal SupplementKeepsTerms = new("SupplementKeepsTerms", "A-12", "CC 543");
    public static readonly Refusal RevisionIsOpen = new("RevisionIsOpen", "A-12", "CC 543");
    public static readonly Refusal RevisionIsOutdated = new("RevisionIsOutdated", "A-12", "PML 31; CC 543");
    public static readonly Refusal AgreementIsSuperseded = new("AgreementIsSuperseded", "A-12", "CC 543");
    public static readonly Refusal NoRevision = new("NoRevision", "A-12", "CC 543");

    // Judicial confirmation
    public static readonly Refusal ConfirmationNeedsWriting = new("ConfirmationNeedsWriting", "J-4", "CPI 354");
    public static readonly Refusal ConfirmationIsDecided = new("ConfirmationIsDecided", "J-9", "CPL 206");
    public static readonly Refusal ConfirmationIsPending = new("ConfirmationIsPending", "J-9", "CPL 206");
    public static readonly Refusal ConfirmationIsOneSided = new("ConfirmationIsOneSided", "J-1", "PML 33; CPL 205");
    public static readonly Refusal ConfirmationIsTooLate = new("ConfirmationIsTooLate", "J-1", "PML 33; CPL 205");
    public static readonly Refusal CourtIsMissing = new("CourtIsMissing", "J-2", "CPL 205; CPI 352");
    public static readonly Refusal CourtAnswersAfterApplication = new("CourtAnswersAfterApplication", "J-8", "SC11 4, 5");
    public static readonly Refusal CourtCaseMarkMissing = new("CourtCaseMarkMissing", "J-11", "SC11 4");
    public static readonly Refusal ConfirmationGroundMissing = new("ConfirmationGroundMissing", "J-6", "CPI 355, 358");
    public static readonly Refusal ConfirmationGroundDoesNotFit = new("ConfirmationGroundDoesNotFit", "J-5", "CPI 355");
    public static readonly Refusal EnforcementNeedsConfirmation = new("EnforcementNeedsConfirmation", "J-9", "PML 33; CPL 206");
    public static readonly Refusal NothingToEnforce = new("NothingToEnforce", "J-9", "CPL 206");

    // Performance, closing, archive
    public static readonly Refusal NoSuchTerm = new("NoSuchTerm", "A-10", "PML 31");
    public static readonly Refusal TermIsPerformed = new("TermIsPerformed", "A-10", "PML 31");
    public static readonly Refusal NotYetEffective = new("NotYetEffective", "A-4", "PML 29");
    public static readonly Refusal NothingToUrge = new("NothingToUrge", "A-12", "PML 31");
    public static readonly Refusal UrgeComesFirst = new("UrgeComesFirst", "A-12", "PML 31");
    public static readonly Refusal AdviceIsEmpty = new("AdviceIsEmpty", "A-11", "PML 32");
    public static readonly Refusal RouteIsNotOpen = new("RouteIsNotOpen", "A-13", "LDA 16; SDM 40, 41");
    public static readonly Refusal VisitMissing = new("VisitMissing", "A-10", "PML 31");
    public static readonly Refusal ExplanationMissing = new("ExplanationMissing", "A-10", "PML 31");
    public static readonly Refusal PapersMissing = new("PapersMissing", "R-1", "PML 27");
    public static readonly Refusal NothingToReopen = new("NothingToReopen", "P-1", "PML 17");
    public static readonly Refusal HandedOverElsewhere = new("HandedOverElsewhere", "I-11", "MOJ75 23");
    public static readonly Refusal GroundDoesNotFit = new("GroundDoesNotFit", "A-12", "MOJ75 37");
    public static readonly Refusal ReopeningNeedsEveryConsent = new("ReopeningNeedsEveryConsent", "P-1", "PML 17; MOJ75 37");
    public static readonly Refusal VolumeIsNotKept = new("VolumeIsNotKept", "R-1", "PML 27");
    public static readonly Refusal RetentionNeedsReason = new("RetentionNeedsReason", "R-3", "PML 27");
    public static readonly Refusal RetentionIsSo = new("RetentionIsSo", "R-3", "PML 27");
    public static readonly Refusal FileIsNotArchived = new("FileIsNotArchived", "R-3", "PML 27");
    public static readonly Refusal FileIsKeptStill = new("FileIsKeptStill", "D-8", "PIPL 47; PML 27");
    public static readonly Refusal FileIsDestroyed = new("FileIsDestroyed", "D-8", "PIPL 47");
    public static readonly Refusal FileIsHeld = new("FileIsHeld", "D-8", "PIPL 47");
    public static readonly Refusal FileIsNotHeld = new("FileIsNotHeld", "D-8", "PIPL 47");
    public static readonly Refusal HoldNeedsReason = new("HoldNeedsReason", "D-8", "PIPL 47");
    public static readonly Refusal DateInFuture = new("DateInFuture", "TIME", "PML 27");
    public static readonly Refusal DateBeforeAgreement = new("DateBeforeAgreement", "TIME", "PML 31");
    public static readonly Refusal DateBeforeOutcome = new("DateBeforeOutcome", "TIME", "PML 31");
    public static readonly Refusal TimesReversed = new("TimesReversed", "TIME", "PML 27");
    public static readonly Refusal DateBeforeCase = new("DateBeforeCase", "TIME", "PML 27");
}
