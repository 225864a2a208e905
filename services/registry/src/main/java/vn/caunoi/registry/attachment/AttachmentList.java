package vn.caunoi.registry.attachment;

import java.util.List;

/**
 * The files of a matter.
 *
 * @param changeable whether the caller may add and remove files now
 * @param maxSize bytes of a file at most
 * @param maxFiles files of the matter at most
 * @param extensions what names may end with
 */
public record AttachmentList(
        List<AttachmentView> items, boolean changeable, long maxSize, int maxFiles, List<String> extensions) {}
