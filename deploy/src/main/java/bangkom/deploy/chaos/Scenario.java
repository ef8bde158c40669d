package bangkom.deploy.chaos;

import java.util.List;

/** Something done to the running suite, and the figures that show how it stood it. */
interface Scenario {
    List<Figure> play(Stage stage) throws Exception;
}
