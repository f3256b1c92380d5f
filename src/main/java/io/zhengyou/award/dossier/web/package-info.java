/** The office's page about the record of a round, and its downloads. */
@NullMarked
package io.zhengyou.award.dossier.web;

import org.jspecify.annotations.NullMarked;
