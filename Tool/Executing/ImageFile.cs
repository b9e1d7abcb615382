using System;
using System.IO;
using DeviceKit.Cross.Elf;
using DeviceKit.Tool.Errors;

namespace DeviceKit.Tool.Executing;

/// <summary>An image on disk.</summary>
internal static class ImageFile
{
    /// <summary>Reads an image and the id of the board that it is for.</summary>
    /// <exception cref="ToolException">It is not there, or none.</exception>
    public static (ElfFile File, string Board) Read(string path)
    {
        if (!ElfReader.TryRead(Bytes(path), out ElfFile? file, out string? error))
        {
            throw ToolError.NotAnImage.At(error, path, "name an image that 'devicekit build' wrote");
        }

        return file.FindNote(ElfNote.DeviceKit, ElfNote.BoardType) is { } board
            ? (file, board)
            : throw ToolError.NotAnImage.At("the file has no note that names its board", path, "name an image that 'devicekit build' wrote");
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (UnauthorizedAccessException e)
        {
            throw Directory.Exists(path)
                ? ToolError.NotAnImage.At("it is a folder", path, "name an image that 'devicekit build' wrote")
                : ToolError.NotPermitted.At($"cannot read: {e.Message}", path, "name a file that you may read");
        }
        catch (IOException e)
        {
            throw ToolError.NoSuchApplication.At($"cannot read: {e.Message}", path, "name an image that 'devicekit build' wrote");
        }
    }
}
