/** What a conferral leaves: numbered certificates, the register of honours, and what was revoked. */
@NullMarked
package io.zhengyou.award.honour;

import org.jspecify.annotations.NullMarked;
