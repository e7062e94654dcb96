package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.search.IndexState;
import be.leerspoor.search.Order;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.TagChip;
import be.leerspoor.stories.FoundStories;
import be.leerspoor.stories.TagCount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** What was found: how many, by which filters, and the stories themselves, a page at a time. */
class FoundPanel extends Div {

    private final transient Consumer<SearchAddress> go;
    private final H2 count = new H2();
    private final Div order = new Div();
    private final Div content = new Div();

    FoundPanel(Consumer<SearchAddress> go) {
        this.go = go;
        addClassName("found");
        count.addClassName("found-count");
        count.getElement().setAttribute("aria-live", "polite");
        content.addClassName("found-content");
        Div head = new Div(count, order);
        head.addClassName("found-head");
        add(head, content);
    }

    void show(FoundStories found, SearchAddress here) {
        count.setText(sentence(found, here));
        order.removeAll();
        if (!here.text().isEmpty() && found.total() > 1) {
            order.add(order(here));
        }
        content.removeAll();
        indexNotice(found.index());
        if (here.narrowed()) {
            content.add(chips(found, here));
        }
        found.correction().ifPresent(meant -> content.add(correction(meant, here)));
        if (found.partial()) {
            content.add(new Paragraph(text("stories.search.partial")));
        }
        if (!found.hits().isEmpty()) {
            content.add(new Rows(
                    found.hits().stream().map(hit -> new HitCard(hit, here)).toList()));
            int pages = pages(found);
            if (pages > 1) {
                content.add(paging(here, pages));
            }
        } else if (found.total() > 0) {
            content.add(new EmptyPlace(
                    text("stories.search.beyond", pages(found)),
                    Actions.secondaryLink(
                            text("stories.search.beyond.first"), here.onPage(1).toString())));
        } else if (found.index().complete()) {
            content.add(nothing(here));
        }
    }

    private static String sentence(FoundStories found, SearchAddress here) {
        if (here.text().isEmpty()) {
            return here.narrowed()
                    ? text("stories.search.count.narrowed", found.total())
                    : text("stories.search.count.all", found.total());
        }
        return text("stories.search.count.words", found.total(), here.text());
    }

    private void indexNotice(IndexState index) {
        if (!index.complete()) {
            String words = index.phase() == IndexState.Phase.REBUILDING && index.total() > 0
                    ? text("stories.search.index.rebuilding", index.percent())
                    : text(Texts.key("stories.search.index", index.phase()));
            content.add(Notice.info(words)
                    .with(Actions.secondary(
                            text("stories.search.index.again"),
                            () -> getUI().ifPresent(ui -> ui.getPage().reload()))));
        }
    }

    private Component chips(FoundStories found, SearchAddress here) {
        Div chips = new Div();
        chips.addClassName("tags");
        here.chosen()
                .forEach(key -> chips.add(TagChip.chosen(
                        found.facet(key.facet()).stream()
                                .map(TagCount::tag)
                                .filter(tag -> tag.key().equals(key))
                                .findFirst()
                                .map(tag -> tag.label())
                                .orElse(key.code()),
                        () -> go.accept(here.toggled(key)))));
        return chips;
    }

    private static Component order(SearchAddress here) {
        Nav nav = new Nav(
                new Span(text("stories.search.order")),
                choice(
                        "stories.search.order.relevance",
                        here.ordered(Order.RELEVANCE),
                        here.order() == Order.RELEVANCE),
                choice("stories.search.order.newest", here.ordered(Order.NEWEST), here.order() == Order.NEWEST));
        nav.addClassName("found-order");
        nav.setAriaLabel(text("stories.search.order"));
        return nav;
    }

    private static Component choice(String key, SearchAddress there, boolean isHere) {
        Anchor link = link(text(key), there);
        if (isHere) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Component correction(String meant, SearchAddress here) {
        Paragraph line = new Paragraph(new Span(text("stories.search.meant") + " "));
        line.add(link(meant, here.withText(meant)), new Span("?"));
        line.addClassName("found-correction");
        return line;
    }

    private static Component paging(SearchAddress here, int pages) {
        Nav nav = new Nav();
        nav.addClassName("paging");
        nav.setAriaLabel(text("stories.search.pages"));
        if (here.page() > 1) {
            nav.add(Actions.secondaryLink(
                    text("stories.search.previous"),
                    here.onPage(here.page() - 1).toString()));
        }
        nav.add(new Span(text("stories.search.page", here.page(), pages)));
        if (here.page() < pages) {
            nav.add(Actions.secondaryLink(
                    text("stories.search.next"), here.onPage(here.page() + 1).toString()));
        }
        return nav;
    }

    private static Component nothing(SearchAddress here) {
        if (here.narrowed()) {
            return new EmptyPlace(
                    text("stories.search.nothing.narrowed"),
                    Actions.primaryLink(
                            text("stories.search.nothing.without-tags"),
                            here.withoutTags().toString()),
                    text("stories.search.nothing.example"));
        }
        if (here.text().isEmpty()) {
            return new EmptyPlace(text("stories.search.nothing.yet"));
        }
        return new EmptyPlace(
                text("stories.search.nothing.words"),
                Actions.primaryLink(text("stories.search.nothing.browse"), SearchAddress.EVERYTHING.toString()),
                text("stories.search.nothing.example"));
    }

    private static Anchor link(String words, SearchAddress there) {
        Anchor link = new Anchor(there.toString(), words);
        link.setRouterIgnore(false);
        return link;
    }

    private static int pages(FoundStories found) {
        int pages = (found.total() + SearchAddress.SIZE - 1) / SearchAddress.SIZE;
        return Math.min(pages, SearchAddress.LAST_PAGE);
    }
}
