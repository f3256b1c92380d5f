/** The page of the milestones, and the office's page to change them. */
@NullMarked
package io.zhengyou.publication.campaign.web;

import org.jspecify.annotations.NullMarked;
