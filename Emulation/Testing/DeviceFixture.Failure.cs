using System;
using System.IO;
using System.Linq;
using System.Text;
using DeviceKit.Emulation.Captures;

namespace DeviceKit.Testing;

/// <summary>What a failed wait leaves: one exception with everything in it that one looks for next.</summary>
public sealed partial class DeviceFixture
{
    private const int LastLines = 50;
    private const string Stall = "the application waits for something that can never come: no timer is set and no frame is on its way";

    /// <summary>Every frame so far, decoded. Each frame stands in it once, as its sender sent it.</summary>
    public Capture Capture()
    {
        using var frames = new MemoryStream(_frames.ToArray());
        return Emulation.Captures.Capture.Open(frames);
    }

    /// <summary>Writes every frame so far.</summary>
    /// <param name="path">The pcapng file; an existing one is replaced.</param>
    /// <returns>The path.</returns>
    public string SaveCapture(string path)
    {
        File.WriteAllBytes(path, _frames.ToArray());
        return path;
    }

    private string EndOfRun() => _run.Failure is { } failure ? $"the application threw {failure.GetType().Name}: {failure.Message}" : $"the application returned {_run.ExitCode}";

    private DeviceFailedException Failure(string awaited, string reason, Exception? cause)
    {
        Directory.CreateDirectory(_options.ArtifactsFolder);
        string stem = Path.Combine(_options.ArtifactsFolder, _name.Length > 0 ? _name : "device");
        string capture = SaveCapture(stem + ".pcapng");
        string? screenshot = null;
        if (Screen is { } screen)
        {
            screenshot = stem + ".png";
            screen.Save(screenshot);
        }

        string[] lines = [.. Console.Lines.TakeLast(LastLines)];
        return new DeviceFailedException(Describe(awaited, reason, lines, screenshot, capture), cause)
        {
            Awaited = awaited,
            Reason = reason,
            LastLines = lines,
            ScreenshotPath = screenshot,
            CapturePath = capture,
        };
    }

    private string Describe(string awaited, string reason, string[] lines, string? screenshot, string capture)
    {
        var text = new StringBuilder($"Waited for {awaited} at {Clock.Now.TotalSeconds:F6} s, but {reason}.\n");
        text.Append(lines.Length == 0 ? "The console is empty.\n" : $"The last lines of the console:\n");
        foreach (string line in lines)
        {
            text.Append("    ").Append(line).Append('\n');
        }

        text.Append(screenshot is null ? "" : $"Screen: {screenshot}\n").Append($"Capture: {capture}\nSeed: {_options.Seed}");
        return text.ToString();
    }
}
