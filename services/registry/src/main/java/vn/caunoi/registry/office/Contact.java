package vn.caunoi.registry.office;

/** What addresses and numbers look like, for the constraints of command records. */
public final class Contact {

    /** A Vietnamese number with area code: {@code 0213 3876 337}, {@code +84912345678}. */
    public static final String PHONE = "(\\+84|0)([ .-]?[0-9]){9,10}";

    /** An e-mail address as public offices have them. */
    public static final String EMAIL = "[A-Za-z0-9]+([._+-][A-Za-z0-9]+)*@([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,10}";

    /** The number of a document: {@code 407/QĐ-UBND}, {@code 07/2017/QĐ-UBND}. */
    public static final String DOCUMENT = "[0-9]{1,6}(/[0-9]{4})?/\\p{L}[\\p{L}0-9]*([-&,.]\\p{L}[\\p{L}0-9]*)*";

    /** The address of a page, anywhere on the web. */
    public static final String PAGE = "https?://[^\\s<>\"]+";

    private Contact() {}
}
