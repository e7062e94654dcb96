package be.leerspoor.notice;

/** A kind of notice, and how a person gets mail about it. */
public record KindWish(NoticeKind kind, Wish wish) {}
