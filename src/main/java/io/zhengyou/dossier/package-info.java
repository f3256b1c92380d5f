/** The year of every unit and person: what the other modules know of it on one page, and the annual assessment that is made of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "appraisal", "award", "ballot", "desk", "directory", "document", "engine", "inspection", "notification", "pledge", "rectification",
    "report"
})
package io.zhengyou.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
