/** The outbox: written with the business transaction, sent by mail afterwards, never lost and never sent twice (ADR 020). */
@NullMarked
package io.zhengyou.notification.outbox;

import org.jspecify.annotations.NullMarked;
