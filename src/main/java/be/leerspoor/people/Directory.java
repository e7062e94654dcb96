package be.leerspoor.people;
import java.util.*;
import org.springframework.stereotype.Service;
/** x */
@Service @ForStaff
public class Directory {
  /** x */ public record Colleague(PersonId id, String name, List<String> teams) {}
  /** x */ public record TeamInfo(TeamId id, String name, String region, int members) {}
  /** x */ public record Readership(List<String> people, List<TeamInfo> teams) {}
  public Map<PersonId,String> activeNames(Collection<PersonId> ids) { return Map.of(); }
  public List<Colleague> colleagues(String text, int max) { return List.of(); }
  public List<TeamInfo> myTeams() { return List.of(); }
  public Readership readers(Set<AccessTerm> terms) { return new Readership(List.of(), List.of()); }
}
