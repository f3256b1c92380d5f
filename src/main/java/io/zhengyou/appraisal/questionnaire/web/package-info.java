/** The office's pages of the questionnaires. */
@NullMarked
package io.zhengyou.appraisal.questionnaire.web;

import org.jspecify.annotations.NullMarked;
