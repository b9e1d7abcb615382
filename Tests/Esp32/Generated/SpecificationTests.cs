using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using DeviceKit.Esp32.Tests.Headers;
using DeviceKit.Generator.Specification;
using Xunit;

namespace DeviceKit.Esp32.Tests.Generated;

public sealed class SpecificationTests
{
    // Managed code never runs in an interrupt; the third counts references to the stack's buffers by functions that the facts do not have.
    private static readonly string[] s_notBound = ["esp_wifi_internal_tx_by_ref", "xQueueGenericSendFromISR", "xQueueGiveFromISR"];

    public static TheoryData<string> Functions => Facts.Names(Facts.Functions);

    [Theory]
    [MemberData(nameof(Functions))]
    public void AFunctionOfTheFacts_BelongsToOneInterface(string name)
    {
        IEnumerable<string> found = Declared.Specification.Apis.Where(a => Fits(a.Functions, name) && !Fits(a.Except, name)).Select(a => a.Interface);
        Assert.Equal(s_notBound.Contains(name) ? 0 : 1, found.Count());
    }

    [Fact]
    public void TheRingOfFrames_GivesBackWhatItCannotHold()
    {
        CallbackSpecification receive = Declared.Specification.Callbacks.Single(c => c.Type == "wifi_rxcb_t");
        Assert.Equal(CallbackContext.Task, receive.Context);
        Assert.Equal("esp_wifi_internal_free_rx_buffer(eb);", receive.Overflow);
    }

    private static bool Fits(IEnumerable<string> patterns, string name) =>
        patterns.Any(p => Regex.IsMatch(name, "^" + Regex.Escape(p).Replace("\\*", ".*", System.StringComparison.Ordinal) + "$"));
}
