package io.zhengyou.desk.handover;

import java.time.Instant;
import java.util.List;

/** A handover that was carried out. */
public record Handover(String id, String leaver, String officer, String reason, Instant at, List<Outcome> outcomes) {}
