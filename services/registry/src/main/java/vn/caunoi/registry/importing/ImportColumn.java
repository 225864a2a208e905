package vn.caunoi.registry.importing;

/**
 * A column of a list.
 *
 * @param code name in the API
 * @param title heading in the template, and in files that are read
 * @param english another heading that is understood
 * @param required whether a file without this column is refused; the others may be missing and then change nothing
 * @param hint what to write there, in Vietnamese, for the template
 */
public record ImportColumn(String code, String title, String english, boolean required, String hint) {}
