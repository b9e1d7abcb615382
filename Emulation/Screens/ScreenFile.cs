using System;
using System.IO;
using DeviceKit.Framebuffer;

namespace DeviceKit.Emulation;

/// <summary>The picture of a screen as a file.</summary>
public static class ScreenFile
{
    /// <summary>Writes the picture that is shown to a PNG file: a temporary one, then renamed.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="path">The file.</param>
    public static void Save(this IScreenSource screen, string path)
    {
        ArgumentNullException.ThrowIfNull(screen);
        string temporary = path + ".new";
        using (FileStream file = File.Create(temporary))
        {
            PngCodec.Instance.Encode(screen.Capture(), file);
        }

        File.Move(temporary, path, overwrite: true);
    }
}
