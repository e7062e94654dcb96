package be.leerspoor.shell.terminal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The server that takes our mail, as {@code LEERSPOOR_MAIL_HOST}, {@code _PORT}, {@code _USER}, {@code _PASSWORD},
 * {@code _FROM} and {@code _TLS} name it, and the address in our mail, {@code LEERSPOOR_PUBLIC_ADDRESS}.
 */
record MailVariables(Map<String, String> environment) {

    private static final Map<String, String> USUAL_PORTS = Map.of("starttls", "587", "tls", "465", "none", "25");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s@,;<>\"()]+@[^\\s@,;<>\"()]+");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/?#]+(/[^\\s?#]*)?");

    MailVariables {
        environment = Map.copyOf(environment);
    }

    /** What Spring needs to know. Refuses what could only fail later, when somebody waits for a mail. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        String address = variable("LEERSPOOR_PUBLIC_ADDRESS");
        if (!address.isEmpty() && !WEB_ADDRESS.matcher(address).matches()) {
            throw Refusal.failed("terminal.public-address-not-an-address", address);
        }
        properties.put("leerspoor.public-address", address);
        String host = variable("LEERSPOOR_MAIL_HOST");
        if (host.isEmpty()) {
            properties.putAll(none());
            return properties;
        }
        String tls = environment.getOrDefault("LEERSPOOR_MAIL_TLS", "starttls").strip();
        if (!USUAL_PORTS.containsKey(tls)) {
            throw Refusal.failed("terminal.mail-tls-unknown", tls);
        }
        String port =
                variable("LEERSPOOR_MAIL_PORT").isEmpty() ? USUAL_PORTS.get(tls) : variable("LEERSPOOR_MAIL_PORT");
        String user = variable("LEERSPOOR_MAIL_USER");
        String from = variable("LEERSPOOR_MAIL_FROM").isEmpty() ? user : variable("LEERSPOOR_MAIL_FROM");
        if (!MAIL_ADDRESS.matcher(from).matches()) {
            throw Refusal.failed("terminal.mail-from-missing");
        }
        properties.put("leerspoor.mail.host", host);
        properties.put("leerspoor.mail.port", String.valueOf(Call.portNumber(port)));
        properties.put("leerspoor.mail.user", user);
        properties.put("leerspoor.mail.password", environment.getOrDefault("LEERSPOOR_MAIL_PASSWORD", ""));
        properties.put("leerspoor.mail.from", from);
        properties.put("leerspoor.mail.tls", tls);
        return properties;
    }

    /** No mail, whatever the environment says. */
    static Map<String, Object> none() {
        return Map.of("leerspoor.mail.host", "", "leerspoor.mail.port", "25", "leerspoor.mail.tls", "none");
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
