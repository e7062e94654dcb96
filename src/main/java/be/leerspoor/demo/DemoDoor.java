package be.leerspoor.demo;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.demo.Cast.CastPerson;
import be.leerspoor.people.DemoSignIn;
import be.leerspoor.shell.terminal.ReadyNotice;
import java.util.List;
import java.util.stream.Stream;

/** Who of the cast can be signed in with one click, and what a newcomer sees through their eyes. */
class DemoDoor implements DemoSignIn, ReadyNotice {

    @Override
    public List<String> userNames() {
        return Cast.mainCharacters().stream().map(CastPerson::userName).toList();
    }

    @Override
    public String purpose(String userName) {
        return text("demo.person." + userName);
    }

    @Override
    public List<String> lines(String address) {
        return Stream.concat(
                        Stream.of(text("demo.ready", Cast.PASSWORD)),
                        userNames().stream().map(userName -> text("demo.ready.person", userName, purpose(userName))))
                .toList();
    }
}
