package io.zhengyou.dossier.assessment;

import java.time.Instant;

/**
 * What was known of a unit at one time.
 *
 * @param version  from 1, in its assessment
 * @param document the dossier as the JSON text that was hashed
 * @param sha256   of the document
 */
public record Facts(int version, String document, String sha256, Indicators indicators, Instant frozenAt) {}
