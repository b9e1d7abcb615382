using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>A core: a choice of options.</summary>
/// <param name="name">Its name.</param>
/// <param name="options">The options that it has.</param>
internal sealed class Core(string name, IReadOnlySet<string> options)
{
    /// <summary>The ESP32's LX6.</summary>
    public static Core Esp32 => Find("esp32")!;

    /// <summary>The core of Debian's QEMU on which images are tested.</summary>
    public static Core De233Fpu => Find("de233_fpu")!;

    /// <summary>Every core of options.table.txt.</summary>
    public static IReadOnlyList<Core> All { get; } = OptionTable.Read(TableLine.Load(OptionTable.Name));

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The options that it has.</summary>
    public IReadOnlySet<string> Options { get; } = options;

    /// <summary>A core by its name, or null.</summary>
    public static Core? Find(string name) => All.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.Ordinal));

    /// <summary>True when the core has all options of an instruction.</summary>
    public bool Has(InstructionDefinition instruction)
    {
        foreach (string option in instruction.Options)
        {
            if (!Options.Contains(option))
            {
                return false;
            }
        }

        return true;
    }
}
