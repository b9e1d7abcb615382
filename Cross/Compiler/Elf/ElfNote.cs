using System;

namespace DeviceKit.Cross.Elf;

/// <summary>A note.</summary>
/// <param name="Name">Who wrote it.</param>
/// <param name="Type">What it says, a number of that writer's.</param>
/// <param name="Descriptor">What it holds.</param>
internal sealed record ElfNote(string Name, uint Type, ReadOnlyMemory<byte> Descriptor)
{
    /// <summary>The name in DeviceKit's own notes.</summary>
    public const string DeviceKit = "DeviceKit";

    /// <summary>The type of the note that holds the board's id, in UTF-8.</summary>
    public const uint BoardType = 1;

    /// <summary>The note that says for which board an image is.</summary>
    public static ElfNote ForBoard(string id) => new(DeviceKit, BoardType, System.Text.Encoding.UTF8.GetBytes(id));
}
