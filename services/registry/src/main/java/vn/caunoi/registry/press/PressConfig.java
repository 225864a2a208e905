package vn.caunoi.registry.press;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** What counts as a contact in office. */
@ConfigMapping(prefix = "registry.press")
public interface PressConfig {

    /** Mail services of private people; the directory takes no address of theirs. */
    @WithDefault("gmail.com,yahoo.com,yahoo.com.vn,hotmail.com,outlook.com,live.com,icloud.com,proton.me")
    List<String> privateMailDomains();
}
