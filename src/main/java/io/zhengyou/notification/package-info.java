/** Messages to people: an outbox written with the business transaction, sent by mail or listed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine", "directory"})
package io.zhengyou.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
