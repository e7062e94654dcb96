package be.leerspoor.training;

import be.leerspoor.privacy.ShareDecision;

/** What came of revoking a certificate. */
public sealed interface RevokeResult {

    /** It counts no longer, and whoever checks it reads so. */
    record Revoked() implements RevokeResult {}

    /** It did not count any more already. */
    record RevokedAlready() implements RevokeResult {}

    /** A reason of 3 to this many characters belongs to it. */
    record NeedsReason(int most) implements RevokeResult {}

    /** A register number stands in the reason. */
    record NeverStored() implements RevokeResult {}

    /** Somebody may be recognised by what is marked in it: it is taken out, or left in on purpose. */
    record Unconfirmed(ShareDecision.Unconfirmed marks) implements RevokeResult {}
}
