using System;
using System.IO;
using System.Runtime.CompilerServices;
using DeviceKit.Framebuffer;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>Compares screens with golden pictures. Knows no test framework: it throws.</summary>
/// <remarks>
/// A golden picture that is missing is written, so the first run makes it and the next ones compare; where the environment has CI, that
/// is refused. DEVICEKIT_UPDATE_SCREENS=1 replaces golden pictures by what is shown.
/// </remarks>
public static class ScreenAssert
{
    /// <summary>Throws unless a screen looks as its golden picture.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="golden">The golden picture's file name, such as home.png; or a path.</param>
    /// <param name="options">Tolerance, region and folders.</param>
    /// <param name="callerFile">Is filled in by the compiler.</param>
    /// <exception cref="ScreenMismatchException">It does not; home.actual.png and home.diff.png are in the artifact folder, in a folder named after the test's source file.</exception>
    public static void ShouldMatch(
        this IScreenSource screen, string golden, ScreenMatchOptions? options = null, [CallerFilePath] string callerFile = "")
    {
        ArgumentNullException.ThrowIfNull(screen);
        screen.Capture().ShouldMatch(golden, options, callerFile);
    }

    /// <summary>Throws unless a picture looks as its golden picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="golden">The golden picture's file name, such as home.png; or a path.</param>
    /// <param name="options">Tolerance, region and folders.</param>
    /// <param name="callerFile">Is filled in by the compiler.</param>
    /// <exception cref="ScreenMismatchException">It does not; home.actual.png and home.diff.png are in the artifact folder, in a folder named after the test's source file.</exception>
    public static void ShouldMatch(
        this Surface picture, string golden, ScreenMatchOptions? options = null, [CallerFilePath] string callerFile = "")
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentException.ThrowIfNullOrEmpty(golden);
        options ??= new ScreenMatchOptions();
        Surface actual = options.Region is { } region ? Cut(picture, region) : picture;
        string goldenPath = GoldenPath(golden, options, callerFile);
        bool update = options.Update ?? Environment.GetEnvironmentVariable("DEVICEKIT_UPDATE_SCREENS") == "1";
        if (update || !File.Exists(goldenPath))
        {
            WriteGolden(actual, goldenPath, options, callerFile);
            return;
        }

        Surface expected = PngCodec.Instance.Decode(File.ReadAllBytes(goldenPath));
        if (expected.Width != actual.Width || expected.Height != actual.Height)
        {
            string seen = WriteArtifact(actual, goldenPath, "actual", options, callerFile);
            throw new ScreenMismatchException(
                $"The screen is {actual.Width} x {actual.Height} pixels, its golden picture {expected.Width} x {expected.Height}.\n"
                + $"  golden: {goldenPath}\n  actual: {seen}");
        }

        ScreenDifference difference = ScreenDifference.Find(expected, actual, options.Tolerance);
        if (difference.Count > 0)
        {
            Fail(expected, actual, difference, goldenPath, options, callerFile);
        }
    }

    private static void Fail(Surface expected, Surface actual, ScreenDifference difference, string goldenPath, ScreenMatchOptions options, string callerFile)
    {
        string seen = WriteArtifact(actual, goldenPath, "actual", options, callerFile);
        string marked = WriteArtifact(difference.Paint(expected), goldenPath, "diff", options, callerFile);
        PixelRectangle box = difference.Box;
        throw new ScreenMismatchException(
            $"{difference.Count} of {actual.Width * actual.Height} pixels differ, by up to {difference.LargestStep} of 255, "
            + $"within x {box.X} to {box.Right - 1}, y {box.Y} to {box.Bottom - 1}.\n"
            + $"  golden: {goldenPath}\n  actual: {seen}\n  diff:   {marked}\n"
            + "If the new look is right, run the test again with DEVICEKIT_UPDATE_SCREENS=1.");
    }

    private static void WriteGolden(Surface actual, string goldenPath, ScreenMatchOptions options, string callerFile)
    {
        bool mayWrite = options.MayWrite ?? string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));
        if (!mayWrite)
        {
            string seen = WriteArtifact(actual, goldenPath, "actual", options, callerFile);
            throw new ScreenMismatchException(
                "A golden picture is missing or to be updated, and is not written where CI is set.\n"
                + $"  golden: {goldenPath}\n  actual: {seen}\nRun the test on a desk and commit the picture.");
        }

        Write(actual, goldenPath);
    }

    private static Surface Cut(Surface picture, PixelRectangle region)
    {
        PixelRectangle inside = region.Intersect(picture.Bounds);
        return inside.IsEmpty
            ? throw new ScreenMismatchException($"The region {region} holds no pixel of the screen.")
            : picture.Copy(inside, picture.Format);
    }

    private static string GoldenPath(string golden, ScreenMatchOptions options, string callerFile)
    {
        if (Path.IsPathRooted(golden))
        {
            return golden;
        }

        string? folder = options.GoldenFolder;
        if (folder is null)
        {
            string source = SourceFolder.Find(callerFile, AppContext.BaseDirectory)
                ?? throw new ScreenMismatchException("The test's source folder was not found; set ScreenMatchOptions.GoldenFolder.");
            folder = Path.Combine(source, "Goldens");
        }

        return Path.GetFullPath(Path.Combine(folder, golden));
    }

    private static string WriteArtifact(Surface picture, string goldenPath, string kind, ScreenMatchOptions options, string callerFile)
    {
        string folder = options.ArtifactFolder ?? Path.Combine(AppContext.BaseDirectory, "screens");

        // Two files of tests may each have a home.png.
        string test = Path.GetFileNameWithoutExtension(callerFile.Split('/', '\\')[^1]);
        string path = Path.Combine(folder, test, $"{Path.GetFileNameWithoutExtension(goldenPath)}.{kind}.png");
        Write(picture, path);
        return path;
    }

    /// <summary>Whole or not at all.</summary>
    private static void Write(Surface picture, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string temporary = path + ".tmp";
        File.WriteAllBytes(temporary, PngCodec.Instance.Encode(picture));
        File.Move(temporary, path, overwrite: true);
    }
}
