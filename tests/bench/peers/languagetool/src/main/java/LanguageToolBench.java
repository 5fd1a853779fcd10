import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.languagetool.JLanguageTool;
import org.languagetool.language.BritishEnglish;

/** Prints the median time LanguageTool takes to check a text, once the machine is warm. */
public class LanguageToolBench {
    private static final int WARM_UP = 20;
    private static final int RUNS = 31;

    public static void main(String[] arguments) throws Exception {
        String text = Files.readString(Path.of(arguments[0]));
        long start = System.nanoTime();
        JLanguageTool tool = new JLanguageTool(new BritishEnglish());
        int matches = tool.check(text).size();
        System.out.printf("LanguageTool: first check with loading %.0f ms, %d matches%n", since(start), matches);
        for (int run = 0; run < WARM_UP; ++run) {
            tool.check(text);
        }
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; ++run) {
            start = System.nanoTime();
            tool.check(text);
            times[run] = since(start);
        }
        Arrays.sort(times);
        System.out.printf("LanguageTool: warm, median of %d: %.2f ms%n", RUNS, times[RUNS / 2]);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
