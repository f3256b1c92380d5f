package io.zhengyou.flow.change.process;

import io.zhengyou.engine.ModelFinding;
import java.time.Instant;
import java.util.List;

/**
 * A model that came with a new version of the server, while an approved change is in use.
 *
 * @param findings what is wrong now with the version in use, under the new server
 */
public record PendingUpgrade(String model, String name, Instant foundAt, List<ModelFinding> findings) {}
