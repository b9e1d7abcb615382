using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Esp32.Tests.Generated;

/// <summary>What an interrupt reaches of the generated C lies where it can be read while flash cannot.</summary>
public sealed class InterruptCodeTests
{
    private static readonly string[] s_ownRam = [".iram1.text", ".dram1"];

    // ESP-IDF's own, which are in IRAM with CONFIG_FREERTOS_IN_IRAM; the third is for a task that waits, and the fifth is what portYIELD_FROM_ISR is.
    private static readonly string[] s_others = ["xPortInIsrContext", "xQueueGiveFromISR", "xQueueGenericCreate", "xQueueGenericSend", "_frxt_setup_switch"];

    [Fact]
    public void TheTrampoline_AndWhatItCalls_AreInIram()
    {
        IEnumerable<string> there = Regex.Matches(Dump(), @" F \.iram1\.text\s+\w+ (\w+)").Select(m => m.Groups[1].Value);
        Assert.Equal(["dk_color_transfer_done_put", "dk_semaphore", "dk_signal"], there.Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void CodeInIram_RefersToNothingElsewhere()
    {
        string[] found = [.. Regex.Matches(Dump(), @"RELOCATION RECORDS FOR \[(\.iram1[^\]]*)\]:\n(?s:(.*?))(\n\n|$)")
            .SelectMany(section => Regex.Matches(section.Groups[2].Value, @"R_XTENSA_\S+\s+(\.?\w+(\.\w+)*)").Select(m => m.Groups[1].Value)).Distinct()];
        Assert.Contains(".dram1", found);
        Assert.Empty(found.Except([.. s_ownRam, .. s_others, ".iram1.literal", "dk_signal", "dk_semaphore"]));
    }

    private static string Dump()
    {
        string generated = SourceTree.PathOf("Bindings", "Esp32", "Generated");
        return XtensaCompiler.Dump(Path.Combine(generated, "esp32_shims.g.c"), SourceTree.PathOf("Bindings", "Esp32", "Headers"), generated);
    }
}
