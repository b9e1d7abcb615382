using DeviceKit.Esp32.Tests.Headers;
using DeviceKit.Generator.Model;
using Xunit;

namespace DeviceKit.Esp32.Tests.Generated;

public sealed class ModelTests
{
    [Fact]
    public void TheCheckedInModel_IsWhatTheHeadersDeclare() => Assert.Equal(ModelJson.Write(Declared.Model), ModelJson.Write(Declared.CheckedIn()));
}
