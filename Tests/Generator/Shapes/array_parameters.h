#pragma once
#include <stdint.h>

typedef uint8_t array_parameters_mac_t[6];

/** Array parameters stay arrays in the model.
 * @param interface Which one.
 * @param[out] mac 6 bytes.
 */
int array_parameters_get_mac(int interface, uint8_t mac[6]);
int array_parameters_set_mac(const uint8_t mac[6]);
int array_parameters_sum(uint32_t count, const uint16_t values[]);
int array_parameters_typed(array_parameters_mac_t mac);
int array_parameters_matrix(const int matrix[2][3]);
