package io.zhengyou.flow.change.process;

import io.zhengyou.engine.DeployedFiles;

/**
 * The newest version of a process or decision table.
 *
 * @param model      its id in the model
 * @param name       what people call it
 * @param deployment the deployment that brought it
 * @param resource   the name of its file there
 */
record Definition(String id, String model, String name, int version, String deployment, String resource) {

    /** The name of its file without folders. */
    String file() {
        return DeployedFiles.baseName(resource);
    }
}
