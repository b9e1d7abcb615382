using System.Numerics;
using DeviceKit.CoreLib.Arithmetic;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Arithmetic.Formatting;

public sealed class PowerOfTenTests
{
    /// <summary>What the proofs of the shortest digits and of the nearest number rest on.</summary>
    [Fact]
    public void EveryPower_IsTooGreatByAtMostFour()
    {
        for (int exponent = PowerOfTen.Least; exponent <= PowerOfTen.Greatest; exponent++)
        {
            ulong high = PowerOfTen.Get(exponent, out ulong low);
            Assert.True((long)high < 0);

            // The power is value * 2^shift; each side is multiplied so that nothing is a fraction.
            BigInteger value = (new BigInteger(high) << 64) | low;
            int shift = PowerOfTen.BinaryExponent(exponent) - 127;
            BigInteger scale = exponent < 0 ? BigInteger.Pow(10, -exponent) : BigInteger.One;
            BigInteger power = exponent < 0 ? BigInteger.One : BigInteger.Pow(10, exponent);
            BigInteger unit = shift < 0 ? scale : scale << shift;
            BigInteger excess = (value * unit) - (shift < 0 ? power << -shift : power);
            Assert.True(excess > 0 && excess <= 4 * unit, $"10^{exponent}");
        }
    }
}
