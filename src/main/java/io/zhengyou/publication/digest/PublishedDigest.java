package io.zhengyou.publication.digest;

import java.time.LocalDate;

/** A digest that was made public. */
record PublishedDigest(String requestId, String title, String text, LocalDate day) {}
