using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Captures;

namespace DeviceKit.Testing;

/// <summary>What a failed wait leaves: one exception with everything in it that one looks for next.</summary>
public sealed partial class DeviceFixture
{
    private const int LastLines = 50;
    private const int LastFrames = 10;
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

    /// <summary>True when frames or what is in them are bad on purpose.</summary>
    private bool IsHostile =>
        _options.CaptureIsHostile
        || Lan.Web.Misbehaviour is not null
        || Lan.Dns.Faults.Damage is not null
        || Lan.Dhcp.Faults.Damage is not null
        || _options.Lan.DeviceFaults?.Faults.Any(f => f.Kind == LinkFaultKind.Corrupt) == true;

    private string EndOfRun() => _run.Failure is { } failure ? $"the application threw {failure.GetType().Name}: {failure.Message}" : $"the application returned {_run.ExitCode}";

    private DeviceFailedException Failure(string awaited, string reason, Exception? cause)
    {
        string folder = Path.Combine(_options.ArtifactsFolder, _name.Folder);
        Directory.CreateDirectory(folder);
        string stem = Path.Combine(folder, _name.File);
        string capture = SaveCapture(stem + ".pcapng");
        string? screenshot = null;
        if (Screen is { } screen)
        {
            screenshot = stem + ".png";
            screen.Save(screenshot);
        }

        string[] lines = [.. Console.Lines.TakeLast(LastLines)];
        string[] frames = LastFramesOf(Capture());
        return new DeviceFailedException(Describe(awaited, reason, lines, frames, screenshot, capture), cause)
        {
            Awaited = awaited,
            Reason = reason,
            LastLines = lines,
            LastFrames = frames,
            ScreenshotPath = screenshot,
            CapturePath = capture,
        };
    }

    private string Describe(string awaited, string reason, string[] lines, string[] frames, string? screenshot, string capture)
    {
        var text = new StringBuilder($"Waited for {awaited} at {Clock.Now.TotalSeconds:F6} s, but {reason}.\n");
        Append(text, lines, "The console is empty.", "The last lines of the console:");
        Append(text, frames, "The network was silent.", "The last frames of the network:");
        text.Append(screenshot is null ? "" : $"Screen: {screenshot}\n").Append($"Capture: {capture}\nSeed: {_options.Seed}");
        return text.ToString();
    }

    private static void Append(StringBuilder text, string[] lines, string nothing, string heading)
    {
        text.Append(lines.Length == 0 ? nothing : heading).Append('\n');
        foreach (string line in lines)
        {
            text.Append("    ").Append(line).Append('\n');
        }
    }

    /// <summary>The packet printer's lines, each behind its device time in seconds and its sender.</summary>
    private string[] LastFramesOf(Capture capture)
    {
        CaptureTimestamp start = CaptureTimestamp.FromDate(_start);
        return [.. capture.Frames.TakeLast(LastFrames).Select(f => string.Create(CultureInfo.InvariantCulture, $"{(f.Timestamp - start).TotalSeconds:F6} {f.Interface.Name}: {f.Info}"))];
    }

    /// <summary>For a look at every capture of a test run, with another program's eyes.</summary>
    private void KeepCapture()
    {
        if (_options.CapturesFolder is not { Length: > 0 } folder || _recorder.Frames == 0)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        SaveCapture(Path.Combine(folder, $"{_name.Folder}.{_name.File}.{Environment.ProcessId}{(IsHostile ? ".hostile" : "")}.pcapng"));
    }
}
